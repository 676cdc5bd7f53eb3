import { once } from "node:events";
import { createServer, type AddressInfo, type Server } from "node:net";

const { choosePort } = jest.requireActual<{
  choosePort: (asked: number | undefined, usual: number) => Promise<number>;
}>("../../scripts/choose-port.cjs");

async function occupy(): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, port: (server.address() as AddressInfo).port };
}

it("says so and takes another when the usual port is taken", async () => {
  const said = jest.spyOn(console, "log").mockImplementation();
  const { server, port } = await occupy();
  expect(await choosePort(undefined, port)).toBeGreaterThan(port);
  expect(said).toHaveBeenCalledWith(expect.stringContaining(`Port ${port} är upptagen`));
  server.close();
});

it("never replaces a port that somebody asked for", async () => {
  const { server, port } = await occupy();
  await expect(choosePort(port, 3000)).rejects.toThrow(`Port ${port} är upptagen`);
  server.close();
});
