import type { Setting, Settings } from './env.ts';

/** Where the figures are served, apart from the API: they are for the operator alone. */
export interface MetricsConfig {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
}

/** Off unless a port is set. @param portOf reads a port, or throws what names the setting */
export function metricsConfigOf(
  { metricsPort, metricsHost }: Settings,
  portOf: (setting: Setting) => number,
): MetricsConfig | null {
  if (!metricsPort) return null;
  return { host: metricsHost?.value ?? '127.0.0.1', port: portOf(metricsPort) };
}
