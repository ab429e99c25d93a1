/** Endings of plain text. */
export const TEXT_ENDINGS: ReadonlySet<string> = new Set(['.txt', '.text', '.md']);

/** Endings that are known to be of no format that reports come in: such files in a folder are passed over unopened. */
export const OTHER_ENDINGS: ReadonlySet<string> = new Set(
  [
    '.jpg .jpeg .png .gif .webp .bmp .tif .tiff .svg .ico .heic .avif .psd',
    '.mp3 .m4a .wav .ogg .opus .flac .aac .mp4 .m4v .mov .avi .mkv .webm .mpg .mpeg .wmv .srt .vtt',
    '.css',
    '.arrow .feather .geojson .kml .kmz .gpx .shp .dbf .shx .prj .yaml .yml .toml .ini .cfg .conf .lock .log',
    '.doc .odt .rtf .xls .xlsx .ods .ppt .pptx .odp .epub .mobi .tex .bib .ris .pages .numbers .key',
    '.zip .tgz .bz2 .xz .zst .7z .rar .tar .iso .dmg .bin .dat .img',
    '.db .sqlite .sqlite3 .db-wal .db-shm .mdb .accdb .pkl .npy .npz .rds .rdata .sav .dta',
    '.js .mjs .cjs .ts .jsx .tsx .py .ipynb .r .rmd .rb .go .rs .java .c .h .cpp .hpp .cs .php .pl .sh .bat .ps1 .sql .map .wasm',
    '.exe .dll .so .dylib .o .a .class .jar .pyc .apk .msi .deb .rpm',
    '.bak .tmp .part .crdownload .swp .pem .crt .sig .asc .torrent .url .lnk .webloc .msg .mbox .ttf .otf .woff .woff2',
  ]
    .join(' ')
    .split(' '),
);
