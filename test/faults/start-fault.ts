import type { Row } from "./expected.ts";
import { closedPort, type FaultServer, startFaultServer, startHangUp } from "./fault-server.ts";
import { faults } from "./faults.ts";

type Started = AsyncDisposable & Pick<FaultServer, "url" | "requests" | "executed">;

const nobody = { requests: () => 0, executed: () => 0, async [Symbol.asyncDispose]() {} };

/** Whatever stands at the other end of a fault: a server of its own, or none. */
export async function startFault(fault: Row["fault"]): Promise<Started> {
  switch (fault) {
    case "the connection is refused":
      return { ...nobody, url: await closedPort() };
    case "the host does not exist":
      return { ...nobody, url: "https://api.connectsafely.invalid/linkedin" };
    case "the certificate is self-signed":
      return startFaultServer(faults.healthy, { tls: true });
    case "the server hangs up during the TLS handshake":
      return { ...nobody, ...(await startHangUp()) };
    case "the server speaks no TLS": {
      const server = await startFaultServer(faults.healthy);
      return Object.assign(server, { url: server.url.replace("http:", "https:") });
    }
    default:
      return startFaultServer(faults[fault]);
  }
}
