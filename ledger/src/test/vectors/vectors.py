#!/usr/bin/env python3
"""Writes the files beside it: a log of 300 entries, its tiles, a receipt, a request to cosign and its answer.

Made from the texts of RFC 6962 section 2.1, RFC 8785 and C2SP signed-note, tlog-checkpoint, tlog-tiles, tlog-proof,
tlog-cosignature and tlog-witness with hashlib and the package cryptography alone, so that the Java code is measured by
code of another hand. All keys are public test keys. The output is the same each time; the tests only read it.

    python3 ledger/src/test/vectors/vectors.py && git diff --exit-code ledger/src/test/vectors
"""

import base64
import hashlib
import json
import pathlib
import struct

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

HERE = pathlib.Path(__file__).parent
ORIGIN = "log.example/ledger"
SIZE, OLD = 300, 100
LOG, WITNESS = 0x01, 0x04
TIME = 1795000000


def sha256(data):
    return hashlib.sha256(data).digest()


def b64(data):
    return base64.b64encode(data).decode()


def b64url(data):
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


# RFC 6962 section 2.1: the definitions, word for word, on lists of leaf hashes
def leaf_hash(entry):
    return sha256(b"\x00" + entry)


def split(n):
    k = 1
    while 2 * k < n:
        k *= 2
    return k


def mth(leaves):
    if not leaves:
        return sha256(b"")
    if len(leaves) == 1:
        return leaves[0]
    k = split(len(leaves))
    return sha256(b"\x01" + mth(leaves[:k]) + mth(leaves[k:]))


def path(m, leaves):
    if len(leaves) == 1:
        return []
    k = split(len(leaves))
    if m < k:
        return path(m, leaves[:k]) + [mth(leaves[k:])]
    return path(m - k, leaves[k:]) + [mth(leaves[:k])]


def subproof(m, leaves, whole):
    if m == len(leaves):
        return [] if whole else [mth(leaves)]
    k = split(len(leaves))
    if m <= k:
        return subproof(m, leaves[:k], whole) + [mth(leaves[k:])]
    return subproof(m - k, leaves[k:], False) + [mth(leaves[:k])]


# C2SP signed-note, section Signatures and Verifier keys; the signer key as golang.org/x/mod/sumdb/note writes it
class Key:
    def __init__(self, name, kind, words):
        self.name, self.kind, self.seed = name, kind, sha256(words.encode())
        self.private = Ed25519PrivateKey.from_private_bytes(self.seed)
        public = self.private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.id = sha256(name.encode() + b"\n" + bytes([kind]) + public)[:4]
        self.vkey = f"{name}+{self.id.hex()}+{b64(bytes([kind]) + public)}"
        self.skey = f"PRIVATE+KEY+{name}+{self.id.hex()}+{b64(bytes([kind]) + self.seed)}"

    def line(self, text):
        if self.kind == LOG:
            blob = self.private.sign(text.encode())
        else:
            message = f"cosignature/v1\ntime {TIME}\n{text}"
            blob = struct.pack(">Q", TIME) + self.private.sign(message.encode())
        return f"\u2014 {self.name} {b64(self.id + blob)}\n"


def checkpoint(leaves):
    return f"{ORIGIN}\n{len(leaves)}\n{b64(mth(leaves))}\n"


# the trace: commitments, record and leaf; canonical JSON of ASCII names and texts is json.dumps with sorted keys
def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def opening(field, value):
    salt = sha256(("salt of " + field).encode())
    text = canonical(value)
    commitment = sha256(b"liangze/v1/" + field.encode() + b"\n" + salt + text.encode())
    return b64url(commitment), {"salt": b64(salt), "value": text}


def traced():
    actor, open_actor = opening("actor", {"post": "0198c0de"})
    subject, open_subject = opening("subject", None)
    content, open_content = opening("content", {"digest": "两责", "count": 41, "final": True})
    record, open_record = opening(
        "record",
        {
            "act": "letter.issued",
            "actor": actor,
            "content": content,
            "subject": subject,
            "time": "2026-11-25T01:00:00.123Z",
            "unit": "unit:7",
        },
    )
    leaf = canonical({"record": record, "v": 1}).encode()
    opened = {"record": open_record, "actor": open_actor, "subject": open_subject, "content": open_content}
    return leaf, opened


def write(name, data):
    file = HERE / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data if isinstance(data, bytes) else data.encode())


def tile_path(number, width):
    assert number < 1000
    return f"{number:03d}" + ("" if width == 256 else f".p/{width}")


def main():
    log = Key(ORIGIN, LOG, "test key of the log")
    witnesses = [Key(f"witness.example/w{i}", WITNESS, f"test key of witness {i}") for i in (1, 2)]
    leaf, opened = traced()
    index = 257
    entries = [f"entry {i}".encode() for i in range(SIZE)]
    entries[0] = b""
    entries[index] = leaf
    leaves = [leaf_hash(entry) for entry in entries]

    for first in range(0, SIZE, 256):
        chunk = range(first, min(first + 256, SIZE))
        place = tile_path(first // 256, len(chunk))
        write(f"log/tile/0/{place}", b"".join(leaves[i] for i in chunk))
        write(f"log/tile/entries/{place}", b"".join(struct.pack(">H", len(entries[i])) + entries[i] for i in chunk))
    write(f"log/tile/1/{tile_path(0, 1)}", mth(leaves[:256]))

    text = checkpoint(leaves)
    signed = text + "\n" + log.line(text)
    write("log/checkpoint", signed)
    cosigned = signed + "".join(witness.line(text) for witness in witnesses)

    proof = "".join(b64(hash) + "\n" for hash in path(index, leaves))
    for name, extra in (
        ("receipt.tlog-proof", {"leaf": b64(leaf), "open": opened}),
        ("receipt-closed.tlog-proof", {"leaf": b64(leaf)}),
    ):
        head = f"c2sp.org/tlog-proof@v1\nextra {b64(canonical(extra).encode())}\nindex {index}\n"
        write(name, head + proof + "\n" + cosigned)

    old_text = checkpoint(leaves[:OLD])
    write("add-checkpoint-0.txt", f"old 0\n\n{old_text}\n{log.line(old_text)}")
    write("cosignature-0.txt", witnesses[0].line(old_text))
    consistency = "".join(b64(hash) + "\n" for hash in subproof(OLD, leaves, True))
    write(f"add-checkpoint-{OLD}.txt", f"old {OLD}\n{consistency}\n{signed}")
    write(f"cosignature-{OLD}.txt", witnesses[0].line(text))
    keys = [log, *witnesses]
    write("keys.txt", "".join(key.vkey + "\n" for key in keys) + "".join(key.skey + "\n" for key in keys))


main()
