import { ProvisionedService, ServiceDirectory } from './directory';

function directoryOf(...names: [string, string][]) {
  const directory = new ServiceDirectory();
  for (const [name, environment] of names) {
    directory.add({ name, environment } as ProvisionedService);
  }
  return directory;
}

describe('the directory of services', () => {
  it('needs no environment when a service has only one', () => {
    const directory = directoryOf(['orders', 'production']);
    expect(directory.find('orders').environment).toBe('production');
  });

  it('asks for the environment when a service has several', () => {
    const directory = directoryOf(
      ['orders', 'production'],
      ['orders', 'staging'],
    );
    expect(directory.find('orders', 'staging').environment).toBe('staging');
    expect(() => directory.find('orders')).toThrow(
      /in several environments, name one: orders production, orders staging/,
    );
  });

  it('lists what there is when a service is unknown', () => {
    expect(() => directoryOf(['orders', 'production']).find('order')).toThrow(
      "There is no service 'order'. There is: orders production",
    );
  });
});
