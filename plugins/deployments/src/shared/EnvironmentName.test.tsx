import { screen } from '@testing-library/react';
import { renderPart } from '../__testUtils__/render';
import { EnvironmentName } from './EnvironmentName';

const rules = () =>
  [...document.styleSheets]
    .flatMap(sheet => [...sheet.cssRules])
    .map(rule => rule.cssText)
    .join('\n');

describe('the name of an environment', () => {
  it('is written large, and stays what the annotation says', () => {
    renderPart(<EnvironmentName name="production" />);
    const { className, textContent } = screen.getByText('production');
    expect(textContent).toBe('production');
    expect(rules()).toMatch(
      new RegExp(`${className}::first-letter \\{\\s*text-transform: uppercase`),
    );
  });

  it('is all large when it is made of initials', () => {
    renderPart(<EnvironmentName name="qa" />);
    expect(screen.getByText('qa')).toHaveStyle('text-transform: uppercase');
  });
});
