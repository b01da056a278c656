import { TestBed } from '@angular/core/testing';

import { PORTAL_CONFIG } from '../config/portal-config';
import { portalConfig } from '../events-api/testing/portal-config';
import { DEVICE_ZONE, ViewerTime } from './viewer-time';

const start = (convertToLocalDate = false) => {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [
      { provide: PORTAL_CONFIG, useValue: portalConfig({ dateSettings: { convertToLocalDate } }) },
      { provide: DEVICE_ZONE, useValue: 'America/New_York' },
    ],
  });
  return TestBed.inject(ViewerTime);
};

describe('ViewerTime', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('begins with what the marketer set', () => {
    expect(start().choice()).toBe('event');
    expect(start(true).choice()).toBe('viewer');
  });

  it('remembers what the visitor chose', () => {
    start().choose('viewer');
    expect(start().isViewerFirst()).toBeTrue();
  });

  it('does not trust what stands on the device', () => {
    localStorage.setItem('portal.time', 'mars');
    expect(start().choice()).toBe('event');
  });

  it('remembers a zone that the visitor chose, until the device’s is wanted again', () => {
    start().chooseZone('Asia/Tokyo');
    expect(start().viewerZone()).toBe('Asia/Tokyo');
    start().chooseZone(null);
    expect(start().viewerZone()).toBe('America/New_York');
  });

  it('does not take a zone from the device’s memory that there is not', () => {
    localStorage.setItem('portal.zone', 'Mars/Olympus');
    expect(start().viewerZone()).toBe('America/New_York');
  });

  it('sees that clocks differ at one end only, when a clock change lies between', () => {
    const viewer = start();
    const between = { start: Date.UTC(2026, 2, 8, 6), end: Date.UTC(2026, 2, 8, 8), zone: 'America/Bogota' };
    expect(viewer.differs(between)).toBeTrue();
    expect(viewer.differs({ ...between, end: Date.UTC(2026, 2, 8, 6, 30) })).toBeFalse();
  });
});
