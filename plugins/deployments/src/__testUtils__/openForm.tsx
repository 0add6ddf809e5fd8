import { MemoryRouter } from 'react-router-dom';
import {
  analyticsApiRef,
  configApiRef,
  errorApiRef,
  featureFlagsApiRef,
} from '@backstage/core-plugin-api';
import { translationApiRef } from '@backstage/core-plugin-api/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  scaffolderApiRef,
  SecretsContextProvider,
} from '@backstage/plugin-scaffolder-react';
import { Stepper } from '@backstage/plugin-scaffolder-react/alpha';
import { scaffolderApiMock } from '@backstage/plugin-scaffolder-react/testUtils';
import { MockErrorApi, mockApis, TestApiProvider } from '@backstage/test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { TemplateParameterSchema } from '@backstage/plugin-scaffolder-common';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  accountField,
  rolloutPlanField,
  serviceNameField,
} from '../scaffolder/fields';

type JsonObject = TemplateParameterSchema['steps'][number]['schema'];

/** What the backend answers to a resource, or why it does not. */
export type Suggestions = Record<
  string,
  (context: Record<string, string>) => { id: string; title?: string }[]
>;

/**
 * The portal's own form with one property of a template, and a page to review it.
 * Returns the value at Create.
 */
export function openForm(options: {
  property: JsonObject;
  initial?: JsonObject[string];
  suggestions?: Suggestions;
  entities?: Entity[];
}) {
  const { property, initial, suggestions = {}, entities = [] } = options;
  const autocomplete = jest.fn(
    async (request: {
      token: string;
      resource: string;
      context: Record<string, string>;
    }) => ({
      results: suggestions[request.resource]?.(request.context) ?? [],
    }),
  );
  const onCreate = jest.fn(async () => {});
  // The form scrolls to its top; jsdom has no layout.
  jest.spyOn(window, 'scrollTo').mockImplementation(() => {});
  render(
    <TestApiProvider
      apis={[
        [catalogApiRef, catalogApiMock({ entities })],
        [scaffolderApiRef, scaffolderApiMock.mock({ autocomplete })],
        [translationApiRef, mockApis.translation()],
        [configApiRef, mockApis.config()],
        [errorApiRef, new MockErrorApi()],
        [
          featureFlagsApiRef,
          {
            isActive: () => false,
            registerFlag: () => {},
            getRegisteredFlags: () => [],
            save: () => {},
          },
        ],
        [analyticsApiRef, mockApis.analytics()],
      ]}
    >
      <MemoryRouter>
        <SecretsContextProvider>
          <Stepper
            manifest={{
              title: 'A service',
              steps: [
                {
                  title: 'Step',
                  schema: {
                    type: 'object',
                    required: ['it'],
                    properties: { it: property },
                  },
                },
              ],
            }}
            extensions={[serviceNameField, accountField, rolloutPlanField]}
            initialState={initial === undefined ? {} : { it: initial }}
            onCreate={onCreate}
          />
        </SecretsContextProvider>
      </MemoryRouter>
    </TestApiProvider>,
  );
  return { autocomplete, onCreate };
}

/** Presses Review, which goes on when the field lets it. */
export async function review() {
  await userEvent.click(screen.getByRole('button', { name: 'Review' }));
}

/** Reviews and creates; the value that the template gets. */
export async function create(onCreate: jest.Mock): Promise<unknown> {
  await review();
  await userEvent.click(await screen.findByRole('button', { name: 'Create' }));
  const [values] = onCreate.mock.calls[0];
  return values.it;
}

/** Empties an input and pastes into it: one change, as a person would see it. */
export async function fill(input: HTMLElement, text: string) {
  await userEvent.clear(input);
  if (text !== '') {
    await userEvent.click(input);
    await userEvent.paste(text);
  }
}
