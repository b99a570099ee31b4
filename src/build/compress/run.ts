/** Packs the texts of a finished site for a server of one's own: node src/build/compress/run.ts [FOLDER]. */
import { formatSize } from '../../facts/index.ts';
import { packAll } from './compress.ts';

const folder = process.argv[2] ?? 'dist';
const { files, plain, gz, br } = await packAll(folder);
const [all, gzipped, brotli] = [plain, gz, br].map((bytes) => formatSize('en', bytes));
process.stdout.write(`${files} texts in ${folder}: ${all}, gzip ${gzipped}, brotli ${brotli}\n`);
process.exitCode = files > 0 ? 0 : 1;
