import type { Plugin } from "vite";

/**
 * Lets `npm run dev:mock` show every page without a running suite: API calls are answered by the handlers of the tests.
 * It is a plug-in of the development server only, so nothing of it can reach a build.
 */
export function answerFromFixtures(): Plugin {
  return {
    name: "answer-from-fixtures",
    apply: "serve",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = request.url ?? "/";
        if (!/^\/(api|auth|openapi)\//.test(url)) {
          next();
          return;
        }
        void (async () => {
          const { answer } = (await server.ssrLoadModule("/src/test/answer.ts")) as {
            answer: (request: Request) => Promise<Response>;
          };
          const chunks: Buffer[] = [];
          for await (const chunk of request) chunks.push(chunk as Buffer);
          const reply = await answer(
            new Request(new URL(url, "http://localhost"), {
              method: request.method,
              headers: request.headers as Record<string, string>,
              body: chunks.length > 0 ? Buffer.concat(chunks) : undefined,
            }),
          );
          response.writeHead(reply.status, Object.fromEntries(reply.headers));
          response.end(Buffer.from(await reply.arrayBuffer()));
        })().catch(next);
      });
    },
  };
}
