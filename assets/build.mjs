// node assets/build.mjs FOLDER: bundles the style sheet, the scripts and the icons into FOLDER under names that
// change with their content, compresses them beforehand, and writes bundle.cpp, which embeds them in the program.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

const assets = fileURLToPath(new URL(".", import.meta.url));
const folder = resolve(process.argv[2] ?? "build/assets");
const files = join(folder, "files");

const types = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
};

async function bundle() {
    rmSync(files, { recursive: true, force: true });
    mkdirSync(files, { recursive: true });
    const result = await build({
        entryPoints: ["css/kept.css", "ts/kept.ts", "icons/kept.svg"].map((path) => join(assets, path)),
        outdir: files,
        entryNames: "[name]-[hash]",
        assetNames: "[name]-[hash]",
        bundle: true,
        minify: true,
        format: "iife",
        target: ["es2022", "chrome111", "firefox115", "safari16.4"],
        loader: { ".svg": "copy", ".woff2": "file" },
        metafile: true,
        logLevel: "warning",
        absWorkingDir: resolve(assets, ".."),
        legalComments: "none",
    });
    return Object.keys(result.metafile.outputs).map((path) => resolve(assets, "..", path)).sort();
}

/** "kept-ABCD1234.css" was made of "kept.css". */
function plainName(file) {
    return basename(file).replace(/-[A-Z0-9]{8}(?=\.)/, "");
}

/** Beside the file, and only where it saves something: fonts are compressed already. */
function compressed(file, suffix, compress) {
    const plain = readFileSync(file);
    const small = compress(plain);
    if (small.length > plain.length * 0.9) return undefined;
    writeFileSync(file + suffix, small);
    return file + suffix;
}

const brotli = (bytes) =>
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });
const gzip = (bytes) => gzipSync(bytes, { level: 9 });

function embedded(symbol, file) {
    return `asm(R"(
    .section .rodata
    .balign 16
    ${symbol}: .incbin "${file}"
    ${symbol}_end: .byte 0
    .previous
)");
extern "C" const char ${symbol}[];
extern "C" const char ${symbol}_end[];
`;
}

function write(outputs) {
    const parts = [];
    const rows = [];
    const bytes = (symbol) => `{${symbol}, static_cast<std::size_t>(${symbol}_end - ${symbol})}`;
    outputs.forEach((file, index) => {
        const forms = [file, compressed(file, ".br", brotli), compressed(file, ".gz", gzip)];
        const spans = forms.map((form, which) => {
            if (!form) return "{}";
            const symbol = `kept_asset_${index}_${which}`;
            parts.push(embedded(symbol, form));
            return bytes(symbol);
        });
        const type = types[extname(file)];
        if (!type) throw new Error(`no content type is known for ${file}`);
        rows.push(`        {"${plainName(file)}", "/assets/${basename(file)}", "${type}", ${spans.join(", ")}},`);
    });
    return `#include "views/assets.hpp"

#include <array>

${parts.join("\n")}
namespace kept::views {

std::span<const Asset> all_assets() {
    static const std::array<Asset, ${rows.length}> assets{{
${rows.join("\n")}
    }};
    return assets;
}

}  // namespace kept::views
`;
}

writeFileSync(join(folder, "bundle.cpp"), write(await bundle()));
