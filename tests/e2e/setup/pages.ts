export { type PageServer, servePages } from '../../../lib/demo/serve';
