import { DeviceAnswers } from './device-answers';

/** In the browser's own storage, at addresses that nothing else uses. */
describe('DeviceAnswers', () => {
  const device = new DeviceAnswers();
  const address = (number: number) => `https://device.example/${number}`;

  afterAll(() => caches.delete('portal.answers'));

  it('gives back what was kept, with its version and its time', async () => {
    await device.keep(address(1), { body: { name: 'Tide' }, etag: '"v1"', readAt: 1000 });
    expect(await device.find(address(1))).toEqual({ body: { name: 'Tide' }, etag: '"v1"', readAt: 1000 });
    expect(await device.find(address(2))).toBeUndefined();
  });

  it('lets go of what was read longest ago', async () => {
    for (let number = 1; number <= 61; number += 1)
      await device.keep(address(number), { body: number, etag: null, readAt: number });
    expect(await device.find(address(1))).toBeUndefined();
    expect((await device.find(address(2)))?.body).toBe(2);
  });

  it('keeps nothing, and fails at nothing, where storage is forbidden', async () => {
    spyOn(caches, 'open').and.rejectWith(new DOMException('The operation is insecure.', 'SecurityError'));
    await device.keep(address(1), { body: 1, etag: null, readAt: 1 });
    expect(await device.find(address(1))).toBeUndefined();
  });

  it('fails at nothing where the device is full', async () => {
    spyOn(Cache.prototype, 'put').and.rejectWith(new DOMException('Full', 'QuotaExceededError'));
    await expectAsync(device.keep(address(99), { body: 1, etag: null, readAt: 1 })).toBeResolved();
  });
});
