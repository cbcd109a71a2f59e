import { networkInterfaces } from 'node:os';
import { buildSite } from '../build/build-site';
import { type OpenSite, serveFolder } from './serve-folder';

const USUAL_PORT = 8080;
const TRIES = 20;

const codeOf = (problem: unknown): string | undefined =>
  problem instanceof Error && 'code' in problem ? String(problem.code) : undefined;

const chosenPort = (): number | null => {
  const asked = process.env.PORT;
  if (!asked) return null;
  const port = Number(asked);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT is "${asked}", and a port is a whole number from 0 to 65535. Try: PORT=9000 npm start`);
};

/** A port that was asked for is taken or refused; without one, the first free port from 8080 on. */
const openDoor = async (folder: string): Promise<OpenSite> => {
  const asked = chosenPort();
  const host = process.env.HOST;
  const ports = asked === null ? Array.from({ length: TRIES }, (_, n) => USUAL_PORT + n) : [asked];
  for (const port of ports) {
    try {
      return await serveFolder(folder, { port, ...(host && { host }) });
    } catch (problem) {
      if (codeOf(problem) !== 'EADDRINUSE') throw problem;
      console.log(`Port ${port} is taken by another program.`);
    }
  }
  throw new Error('Choose a free port: PORT=9000 npm start');
};

const inThisNetwork = (port: number): readonly string[] =>
  Object.values(networkInterfaces())
    .flatMap((cards) => cards ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}/`);

const start = async (): Promise<void> => {
  const site = await openDoor(await buildSite());
  console.log(`\nWho Answers? is open at ${site.address}/`);
  if (!process.env.HOST) {
    for (const address of inThisNetwork(site.port)) console.log(`  in this network: ${address}`);
  }
  console.log('Press Ctrl+C to close it.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void site.close().then(() => process.exit(0)));
  }
};

start().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
});
