#!/usr/bin/env python3
"""Makes NotoSerif-Supplement.ttf.br: Chinese characters that Noto Serif SC lacks, taken from its sisters.

Usage: make-supplement.py SC.ttf TC.ttf JP.ttf OUT.ttf   (400 Regular of @expo-google-fonts/noto-serif-{sc,tc,jp})
Then compress OUT.ttf with brotli, quality 11, window 24. The first sister that has a character gives it.
"""
import struct
import sys

HAN = [(0x3400, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF)]


class Font:
    def __init__(self, path):
        self.data = open(path, "rb").read()
        count = struct.unpack(">H", self.data[4:6])[0]
        entries = (struct.unpack(">4sIII", self.data[12 + 16 * i:28 + 16 * i]) for i in range(count))
        self.tables = {tag.decode(): self.data[start:start + size] for tag, _, start, size in entries}
        self.glyph_count = struct.unpack(">H", self.tables["maxp"][4:6])[0]
        self.wide = struct.unpack(">H", self.tables["hhea"][34:36])[0]
        assert struct.unpack(">H", self.tables["head"][18:20])[0] == 1000, "units per em"
        assert struct.unpack(">h", self.tables["head"][50:52])[0] == 1, "long offsets"
        self.loca = struct.unpack(">%dI" % (self.glyph_count + 1), self.tables["loca"])

    def characters(self):
        cmap = self.tables["cmap"]
        for i in range(struct.unpack(">H", cmap[2:4])[0]):
            start = struct.unpack(">I", cmap[8 + 8 * i:12 + 8 * i])[0]
            if struct.unpack(">H", cmap[start:start + 2])[0] == 12:
                found = {}
                for g in range(struct.unpack(">I", cmap[start + 12:start + 16])[0]):
                    first, last, glyph = struct.unpack(">III", cmap[start + 16 + 12 * g:start + 28 + 12 * g])
                    found.update((c, glyph + c - first) for c in range(first, last + 1))
                return found
        raise ValueError("no character table of format 12")

    def outline(self, glyph):
        return bytearray(self.tables["glyf"][self.loca[glyph]:self.loca[glyph + 1]])

    def metrics(self, glyph):
        hmtx = self.tables["hmtx"]
        if glyph < self.wide:
            return struct.unpack(">Hh", hmtx[4 * glyph:4 * glyph + 4])
        advance = struct.unpack(">H", hmtx[4 * self.wide - 4:4 * self.wide - 2])[0]
        at = 4 * self.wide + 2 * (glyph - self.wide)
        return advance, struct.unpack(">h", hmtx[at:at + 2])[0]


def components(outline):
    if len(outline) < 10 or struct.unpack(">h", outline[:2])[0] >= 0:
        return
    at, more = 10, True
    while more:
        flags = struct.unpack(">H", outline[at:at + 2])[0]
        yield at
        at += 8 if flags & 1 else 6
        at += 2 if flags & 8 else 4 if flags & 0x40 else 8 if flags & 0x80 else 0
        more = flags & 0x20


def main(main_path, *rest):
    sisters, out = [Font(p) for p in rest[:-1]], rest[-1]
    known = set(Font(main_path).characters())
    wanted = {}
    for sister in sisters:
        for character, glyph in sister.characters().items():
            if character not in known and any(a <= character <= b for a, b in HAN):
                wanted.setdefault(character, (sister, glyph))
    glyphs, numbers = [(sisters[0], 0)], {}

    def number_of(key):
        if key not in numbers:
            numbers[key] = len(glyphs)
            glyphs.append(key)
        return numbers[key]

    cmap = [(character, number_of(wanted[character])) for character in sorted(wanted)]
    outlines, at = [], 0
    while at < len(glyphs):  # grows while pieces bring pieces of their own
        font, glyph = glyphs[at]
        outline = font.outline(glyph)
        for start in components(outline):
            piece = number_of((font, struct.unpack(">H", outline[start + 2:start + 4])[0]))
            outline[start + 2:start + 4] = struct.pack(">H", piece)
        outlines.append(bytes(outline) + b"\0" * (-len(outline) % 4))
        at += 1
    offsets = [0]
    for outline in outlines:
        offsets.append(offsets[-1] + len(outline))
    groups = b"".join(struct.pack(">III", c, c, g) for c, g in cmap)
    base = sisters[0].tables
    tables = {
        "cmap": struct.pack(">HHHHI", 0, 1, 3, 10, 12) + struct.pack(">HHIII", 12, 0, 16 + len(groups), 0, len(cmap)) + groups,
        "glyf": b"".join(outlines),
        "head": base["head"],
        "hhea": base["hhea"][:34] + struct.pack(">H", len(glyphs)),
        "hmtx": b"".join(struct.pack(">Hh", *font.metrics(glyph)) for font, glyph in glyphs),
        "loca": struct.pack(">%dI" % len(offsets), *offsets),
        "maxp": base["maxp"][:4] + struct.pack(">H", len(glyphs)) + base["maxp"][6:],
    }
    start = 12 + 16 * len(tables)
    directory, body = b"", b""
    for tag in sorted(tables):
        data = tables[tag] + b"\0" * (-len(tables[tag]) % 4)
        total = sum(struct.unpack(">%dI" % (len(data) // 4), data)) & 0xFFFFFFFF
        directory += struct.pack(">4sIII", tag.encode(), total, start + len(body), len(tables[tag]))
        body += data
    with open(out, "wb") as file:
        file.write(struct.pack(">IHHHH", 0x10000, len(tables), 64, 2, 16 * len(tables) - 64) + directory + body)
    print(len(cmap), "characters,", len(glyphs), "glyphs,", start + len(body), "bytes")


main(*sys.argv[1:])
