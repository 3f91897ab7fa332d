/** Ports of a run stand one after another; another first one lets two runs live side by side. */
const FIRST = Number(process.env['BIRLIK_TEST_PORT'] ?? 4179)

export const PORTS = { preview: FIRST, mockServer: FIRST + 1, sources: FIRST + 2 }

/** The contract answered by the demonstration data over a real socket. */
export const MOCK_SERVER = `http://127.0.0.1:${PORTS.mockServer}`
