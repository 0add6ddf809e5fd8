import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A mail as it came over the wire. */
export interface ReceivedMail {
  from: string;
  to: string[];
  /** Header lines, unfolded. */
  headers: string[];
  body: string;
}

const AFTER: Record<string, string> = {
  EHLO: '250-localhost\r\n250 8BITMIME',
  HELO: '250 localhost',
  MAIL: '250 OK',
  RCPT: '250 OK',
  DATA: '354 Go on',
  RSET: '250 OK',
  QUIT: '221 Bye',
};

function parse(text: string): Pick<ReceivedMail, 'headers' | 'body'> {
  const end = text.indexOf('\r\n\r\n');
  return {
    headers: text
      .slice(0, end)
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n'),
    body: text.slice(end + 4),
  };
}

/** A mail server on this machine, without TLS, that keeps what it receives. */
export async function startSmtp() {
  const mails: ReceivedMail[] = [];
  const sockets = new Set<Socket>();
  const server = createServer(socket => {
    sockets.add(socket);
    let envelope = { from: '', to: [] as string[] };
    let rest = '';
    let inData = false;
    socket.write('220 localhost\r\n');
    socket.on('error', () => socket.destroy());
    socket.on('data', chunk => {
      rest += chunk.toString();
      for (;;) {
        const mark = inData ? '\r\n.\r\n' : '\r\n';
        const end = rest.indexOf(mark);
        if (end < 0) return;
        const text = rest.slice(0, end);
        rest = rest.slice(end + mark.length);
        if (inData) {
          mails.push({ ...envelope, ...parse(text) });
          envelope = { from: '', to: [] };
          inData = false;
          socket.write('250 Taken\r\n');
          continue;
        }
        const verb = text.slice(0, 4).toUpperCase();
        const address = /<(.*)>/.exec(text)?.[1] ?? '';
        if (verb === 'MAIL') envelope.from = address;
        if (verb === 'RCPT') envelope.to.push(address);
        inData = verb === 'DATA';
        socket.write(`${AFTER[verb] ?? '502 What?'}\r\n`);
        if (verb === 'QUIT') socket.end();
      }
    });
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    mails,
    port: (server.address() as AddressInfo).port,
    async close() {
      sockets.forEach(socket => socket.destroy());
      await new Promise(done => server.close(done));
    },
  };
}
