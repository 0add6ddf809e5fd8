import { fetchGreeting, fetchVersion } from './api.ts';

const ask = (path: string) => fetch(path);

function find<Type extends HTMLElement>(
  id: string,
  type: new () => Type,
): Type {
  const element = document.getElementById(id);
  if (element instanceof type) return element;
  throw new Error(`The page has no ${id}.`);
}

const heading = find('service', HTMLElement);
const form = find('greeting-form', HTMLFormElement);
const input = find('name', HTMLInputElement);
const greeting = find('greeting', HTMLElement);
const footer = find('version', HTMLElement);

/** Shows a text when it is there, or why it is not. */
function show(element: HTMLElement, text: Promise<string>): void {
  text.then(
    value => (element.textContent = value),
    (error: unknown) => {
      element.textContent =
        error instanceof Error ? error.message : 'Something went wrong.';
    },
  );
}

async function showService(): Promise<string> {
  const { service, version, revision } = await fetchVersion(ask);
  document.title = service;
  heading.textContent = service;
  return `Version ${version}, revision ${revision}`;
}

form.addEventListener('submit', event => {
  event.preventDefault();
  show(greeting, fetchGreeting(ask, input.value));
});

show(footer, showService());
