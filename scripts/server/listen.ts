import { createServer, type RequestListener, type Server } from 'node:http';

/** Whether an error of `listen` means that somebody else has the port. */
export function isPortTaken(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
  );
}

function listenOn(listener: RequestListener, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/** The port a server got; it asked for 0 when it did not care. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Browsers keep connections open for minutes.
    server.closeAllConnections();
  });
}

/** Listens on the IPv6 loop-back where the machine has one: browsers try it first for `localhost`. */
async function alsoOnIpv6(listener: RequestListener, port: number): Promise<readonly Server[]> {
  try {
    return [await listenOn(listener, '::1', port)];
  } catch (error) {
    if (isPortTaken(error)) throw error;
    return [];
  }
}

/**
 * Listens on one port.
 * @param host null for this machine only (both loop-back addresses), else the address to bind.
 * @returns the port, and how to stop.
 * @throws the error of `listen`, see {@link isPortTaken}.
 */
export async function listen(
  listener: RequestListener,
  host: string | null,
  port: number,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const first = await listenOn(listener, host ?? '127.0.0.1', port);
  try {
    const second = host === null ? await alsoOnIpv6(listener, portOf(first)) : [];
    const servers = [first, ...second];
    return { port: portOf(first), close: async () => void (await Promise.all(servers.map(closed))) };
  } catch (error) {
    await closed(first);
    throw error;
  }
}
