import { TestBed } from '@angular/core/testing';

import { PORTAL_CONFIG } from '../config/portal-config';
import { portalConfig } from '../events-api/testing/portal-config';
import { Connection } from './connection';

describe('Connection', () => {
  let connection: Connection;
  let health: 'well' | 'silent';
  let probes: number;

  /** Lets planned attempts and what hangs on them happen. */
  const pass = async (seconds: number) => {
    jasmine.clock().tick(seconds * 1000);
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };

  beforeEach(() => {
    jasmine.clock().install().mockDate();
    spyOn(Math, 'random').and.returnValue(0.5);
    [health, probes] = ['silent', 0];
    spyOn(window, 'fetch').and.callFake(() => {
      probes += 1;
      return health === 'well' ? Promise.resolve(new Response('{}')) : Promise.reject(new TypeError('Failed to fetch'));
    });
    TestBed.configureTestingModule({ providers: [{ provide: PORTAL_CONFIG, useValue: portalConfig() }] });
    connection = TestBed.inject(Connection);
  });

  afterEach(() => jasmine.clock().uninstall());

  it('is online until somebody says otherwise', () => {
    expect(connection.state()).toBe('online');
  });

  it('keeps trying, ever more slowly, while nobody answers', async () => {
    connection.reportUnreachable();
    expect(connection.state()).toBe('down');
    await pass(1);
    expect(probes).toBe(1);
    await pass(1);
    expect(probes).toBe(1);
    await pass(1);
    expect(probes).toBe(2);
  });

  it('asks the pages to try again, and is online when one of them gets an answer', async () => {
    connection.reportUnreachable();
    health = 'well';
    await pass(1);
    expect(connection.recoveries()).toBe(1);
    connection.reportAnswered();
    expect(connection.state()).toBe('online');
    await pass(60);
    expect(probes).toBe(1);
  });

  it('keeps the planned attempt for those who wait for it when others get an answer', async () => {
    connection.reportUnavailable(null);
    connection.reportAnswered();
    await pass(1);
    expect(connection.recoveries()).toBe(1);
    expect(probes).toBe(0);
  });

  it('blames the registration when the server is well and calls go on failing', async () => {
    health = 'well';
    for (const pause of [1, 2, 4]) {
      connection.reportUnreachable();
      await pass(pause);
    }
    expect(connection.state()).toBe('refused');
  });

  it('does not take a busy server for a wrong registration', async () => {
    health = 'well';
    for (const pause of [1, 2, 4, 8]) {
      connection.reportUnavailable(null);
      await pass(pause);
    }
    expect(connection.state()).toBe('busy');
  });

  it('leaves a busy server alone for as long as it asks', async () => {
    connection.reportUnavailable(30);
    await pass(29);
    expect(probes).toBe(0);
    expect(connection.nextAttempt()).toBeGreaterThan(Date.now());
    await pass(3);
    expect(probes).toBe(1);
  });

  it('comes back after five minutes even when asked to wait for a day', async () => {
    connection.reportUnavailable(86_400);
    await pass(302);
    expect(probes).toBe(1);
  });

  it('does not come at the same moment as everybody else', async () => {
    (Math.random as jasmine.Spy).and.returnValue(0.9);
    connection.reportUnreachable();
    await pass(1.3);
    expect(probes).toBe(0);
    await pass(0.2);
    expect(probes).toBe(1);
  });

  it('tries a faulty read again, without calling the server down', async () => {
    connection.reportFault(null);
    expect(connection.state()).toBe('online');
    await pass(1);
    expect(connection.recoveries()).toBe(1);
    connection.reportFault(null);
    await pass(1);
    expect(connection.recoveries()).toBe(1);
    await pass(1);
    expect(connection.recoveries()).toBe(2);
  });

  it('asks once how the server is for all who want to know', async () => {
    await Promise.all([connection.probe(), connection.probe()]);
    expect(probes).toBe(1);
  });

  it('tells a device without connection from a server that is down', () => {
    window.dispatchEvent(new Event('offline'));
    expect(connection.state()).toBe('offline');
    window.dispatchEvent(new Event('online'));
    expect(connection.state()).toBe('online');
  });
});
