// Carries out the instructions of Intel AMX that the encoder uses, on a processor that has none of
// them: loaded before a program (LD_PRELOAD, see emulate-amx), it waits for the signal of an illegal
// instruction. What each does, and when it must fail, is written after the Software Developer's
// Manual, volume 2; where the processor would fail, the program ends with a word why.

#define _GNU_SOURCE
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>
#include <unistd.h>

enum { TILES = 8, MOST_ROWS = 16, MOST_BYTES = 64 };

struct tile {
  unsigned rows, bytes;
  uint8_t row[MOST_ROWS][MOST_BYTES];
};

// Each thread has its own; so declared, a signal handler finds them without asking for memory.
static __thread struct tile tiles[TILES] __attribute__((tls_model("initial-exec")));
static __thread bool configured __attribute__((tls_model("initial-exec")));

static void must(bool so, const char *what) {
  if (so) return;
  static const char prefix[] = "tiles: ";
  (void)!write(2, prefix, sizeof prefix - 1);
  (void)!write(2, what, strlen(what));
  (void)!write(2, "\n", 1);
  abort();
}

// The general register of a number as instructions count them.
static uint64_t *general(mcontext_t *context, unsigned number) {
  static const int places[16] = {REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
                                 REG_R8,  REG_R9,  REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15};
  return (uint64_t *)&context->gregs[places[number]];
}

static void release(void) {
  memset(tiles, 0, sizeof tiles);
  configured = false;
}

static void configure(const uint8_t *from) {
  release();
  if (from[0] == 0) return;
  must(from[0] == 1, "a palette that is not 1");
  must(from[1] == 0, "a first row that is not 0");
  for (int at = 2; at < 16; at++) must(from[at] == 0, "a reserved byte of the configuration is set");
  for (int at = 32; at < 48; at++) must(from[at] == 0, "a ninth tile or one after it has bytes");
  for (int at = 56; at < 64; at++) must(from[at] == 0, "a ninth tile or one after it has rows");
  for (int tile = 0; tile < TILES; tile++) {
    unsigned bytes = from[16 + 2 * tile] | from[17 + 2 * tile] << 8, rows = from[48 + tile];
    must(bytes <= MOST_BYTES && rows <= MOST_ROWS, "a tile is too large");
    must((bytes == 0) == (rows == 0), "a tile has rows or bytes alone");
    tiles[tile].bytes = bytes;
    tiles[tile].rows = rows;
  }
  configured = true;
}

static struct tile *usable(unsigned number) {
  must(configured, "tiles are not configured");
  must(number < TILES && tiles[number].rows > 0, "a tile is not configured");
  return &tiles[number];
}

// What is beyond a tile's rows and bytes is zero after every instruction that writes it.
static void load(struct tile *tile, const uint8_t *from, uint64_t stride) {
  memset(tile->row, 0, sizeof tile->row);
  for (unsigned row = 0; row < tile->rows; row++) memcpy(tile->row[row], from + row * stride, tile->bytes);
}

static void store(const struct tile *tile, uint8_t *to, uint64_t stride) {
  for (unsigned row = 0; row < tile->rows; row++) memcpy(to + row * stride, tile->row[row], tile->bytes);
}

// Unsigned bytes of `a` times signed bytes of `b`, four by four, added to 32 bits.
static void multiply(struct tile *sums, const struct tile *a, const struct tile *b) {
  must(sums != a && sums != b && a != b, "the same tile twice in a product");
  must(sums->bytes % 4 == 0 && a->bytes % 4 == 0 && b->bytes % 4 == 0, "a row is no whole number of fours");
  must(sums->rows == a->rows, "sums and left factor differ in rows");
  must(a->bytes / 4 == b->rows, "left factor's columns are not the right one's rows");
  must(sums->bytes == b->bytes, "sums and right factor differ in columns");
  for (unsigned m = 0; m < sums->rows; m++) {
    int32_t row[MOST_BYTES / 4];
    memcpy(row, sums->row[m], sizeof row);
    for (unsigned k = 0; k < a->bytes / 4; k++)
      for (unsigned n = 0; n < sums->bytes / 4; n++)
        for (unsigned byte = 0; byte < 4; byte++)
          row[n] += (int32_t)a->row[m][4 * k + byte] * (int8_t)b->row[k][4 * n + byte];
    memcpy(sums->row[m], row, sizeof row);
  }
}

// Carries out the instruction at `code`; gives its length, or 0 where it is none of tiles.
static unsigned carry_out(mcontext_t *context, const uint8_t *code) {
  // A prefix of three bytes, map 0F 38, W and L zero (and R one: there are but eight tiles).
  if (code[0] != 0xc4 || (code[1] & 0x9f) != 0x82 || (code[2] & 0x84) != 0) return 0;
  unsigned prefix = code[2] & 3, vvvv = ~(code[2] >> 3) & 15;
  unsigned index_high = code[1] & 0x40 ? 0 : 8, base_high = code[1] & 0x20 ? 0 : 8;
  uint8_t opcode = code[3], modrm = code[4];
  unsigned mod = modrm >> 6, reg = modrm >> 3 & 7, rm = modrm & 7;

  if (opcode == 0x5e && mod == 3 && prefix == 1) {  // tdpbusd
    multiply(usable(reg), usable(rm), usable(vvvv));
    return 5;
  }
  if (vvvv != 0) return 0;
  if (opcode == 0x49 && modrm == 0xc0 && prefix == 0) {  // tilerelease
    release();
    return 5;
  }
  if (opcode == 0x49 && mod == 3 && rm == 0 && prefix == 3) {  // tilezero
    struct tile *tile = usable(reg);
    memset(tile->row, 0, sizeof tile->row);
    return 5;
  }
  bool configures = opcode == 0x49 && mod != 3 && reg == 0 && prefix == 0;  // ldtilecfg
  bool loads = opcode == 0x4b && mod != 3 && prefix == 3;                   // tileloadd
  bool stores = opcode == 0x4b && mod != 3 && prefix == 2;                  // tilestored
  if (!configures && !loads && !stores) return 0;

  unsigned length = 5;
  uint64_t address = 0, stride = 0;
  if (rm == 4) {
    uint8_t sib = code[length++];
    unsigned base = (sib & 7) | base_high, index = (sib >> 3 & 7) | index_high;
    must(mod != 0 || (base & 7) != 5, "an address without a base");
    address = *general(context, base);
    if (index != 4) stride = *general(context, index) << (sib >> 6);
  } else {
    must(configures, "an address without a stride");
    must(mod != 0 || rm != 5, "an address relative to the code");
    address = *general(context, rm | base_high);
  }
  if (mod == 1) address += (int8_t)code[length++];
  if (mod == 2) {
    int32_t away;
    memcpy(&away, code + length, sizeof away);
    address += away;
    length += sizeof away;
  }
  if (configures)
    configure((const uint8_t *)(address + stride));
  else if (loads)
    load(usable(reg), (const uint8_t *)address, stride);
  else
    store(usable(reg), (uint8_t *)address, stride);
  return length;
}

static void on_illegal_instruction(int number, siginfo_t *about, void *raw) {
  (void)about;
  mcontext_t *context = &((ucontext_t *)raw)->uc_mcontext;
  greg_t *at = &context->gregs[REG_RIP];
  unsigned length, all = 0;
  // One signal serves all that follow each other.
  while ((length = carry_out(context, (const uint8_t *)*at)) > 0) {
    *at += length;
    all += length;
  }
  if (all == 0) signal(number, SIG_DFL);
}

__attribute__((constructor)) static void listen_for_signals(void) {
  struct sigaction action = {.sa_flags = SA_SIGINFO};
  action.sa_sigaction = on_illegal_instruction;
  sigemptyset(&action.sa_mask);
  must(sigaction(SIGILL, &action, NULL) == 0, "no signal handler");
}
