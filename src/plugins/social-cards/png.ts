/** Writes a picture as PNG with a palette (https://www.w3.org/TR/png-3/, sections 5 and 11). The same picture gives the same bytes. */
import {crc32, deflate} from 'node:zlib';
import {promisify} from 'node:util';
import type {Palette, Picture} from './picture';

const compress = promisify(deflate);
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** The bytes of the file. */
export async function encodePng({width, height, rows}: Picture, palette: Palette): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // 8 bits a pixel, by palette
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.colours)),
    chunk('IDAT', await compress(rows, {level: 3, memLevel: 9, chunkSize: 65_536})),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Width and height that a PNG file states; undefined if it is none. */
export function pngSize(file: Uint8Array): {readonly width: number; readonly height: number} | undefined {
  const bytes = Buffer.from(file);
  if (!bytes.subarray(0, 8).equals(signature) || bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  return {width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20)};
}
