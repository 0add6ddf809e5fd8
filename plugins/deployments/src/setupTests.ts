import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Whole pages are rendered; a busy machine must not fail them.
configure({ asyncUtilTimeout: 8_000 });
jest.setTimeout(30_000);
