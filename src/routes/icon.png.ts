/** The icons of the installed site, drawn from our own mark. */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { paper } from '@/overrides/theme.ts';
import { icons, type Icon } from './icons.ts';

export const getStaticPaths = () =>
  icons.map((icon) => ({ params: { icon: icon.name }, props: icon }));

export const GET = async ({ props: { size, mark } }: { props: Icon }) => {
  const svg = readFileSync('public/favicon.svg');
  const inner = Math.round(size * mark);
  // Drawn at the size that is wanted: 34 units are 72 dots to the inch.
  const drawing = await sharp(svg, { density: (72 * inner) / 34 })
    .resize(inner, inner)
    .toBuffer();
  const picture = await sharp({
    create: { width: size, height: size, channels: 3, background: paper },
  })
    .composite([{ input: drawing }])
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
