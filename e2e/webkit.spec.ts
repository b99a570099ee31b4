/** Every tool, on the site and in its copies, in WebKit: the same errands as in offline.spec.ts. */
import { disk, everyTool } from './support/copies.ts';
import { test } from './support/test.ts';
import { inWebkit } from './support/webkit.ts';

const site = test.extend(inWebkit);
// Debian's WebKit is built without web app manifests, and says so of the policy that names them.
site.use({ expectedMessages: [/Unrecognized Content-Security-Policy directive 'manifest-src'/] });

everyTool(site, disk.extend(inWebkit));
