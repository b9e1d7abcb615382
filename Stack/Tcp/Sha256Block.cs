using System;
using System.Buffers.Binary;
using System.Numerics;

namespace DeviceKit.Stack.Tcp;

/// <summary>SHA-256 (FIPS 180-4) of a message that fits one block, so far as sequence numbers need it: the first word of the digest.</summary>
internal static class Sha256Block
{
    /// <summary>The longest message: a block of 64 bytes less the closing bit and the length.</summary>
    public const int MaximumLength = 55;

    private static ReadOnlySpan<uint> InitialHash =>
        [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

    private static ReadOnlySpan<uint> RoundConstants =>
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    /// <summary>The first four bytes of the digest, as a big-endian integer.</summary>
    /// <param name="message">At most <see cref="MaximumLength"/> bytes.</param>
    public static uint FirstWord(ReadOnlySpan<byte> message)
    {
        Span<byte> block = stackalloc byte[64];
        block.Clear();
        message.CopyTo(block);
        block[message.Length] = 0x80;
        BinaryPrimitives.WriteUInt32BigEndian(block[60..], (uint)message.Length * 8);

        Span<uint> w = stackalloc uint[64];
        for (int i = 0; i < 16; i++)
        {
            w[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(i * 4)..]);
        }

        for (int i = 16; i < 64; i++)
        {
            uint s0 = BitOperations.RotateRight(w[i - 15], 7) ^ BitOperations.RotateRight(w[i - 15], 18) ^ (w[i - 15] >> 3);
            uint s1 = BitOperations.RotateRight(w[i - 2], 17) ^ BitOperations.RotateRight(w[i - 2], 19) ^ (w[i - 2] >> 10);
            w[i] = w[i - 16] + s0 + w[i - 7] + s1;
        }

        Span<uint> h = stackalloc uint[8];
        InitialHash.CopyTo(h);
        for (int i = 0; i < 64; i++)
        {
            uint s1 = BitOperations.RotateRight(h[4], 6) ^ BitOperations.RotateRight(h[4], 11) ^ BitOperations.RotateRight(h[4], 25);
            uint t1 = h[7] + s1 + ((h[4] & h[5]) ^ (~h[4] & h[6])) + RoundConstants[i] + w[i];
            uint s0 = BitOperations.RotateRight(h[0], 2) ^ BitOperations.RotateRight(h[0], 13) ^ BitOperations.RotateRight(h[0], 22);
            uint t2 = s0 + ((h[0] & h[1]) ^ (h[0] & h[2]) ^ (h[1] & h[2]));
            h[..7].CopyTo(h[1..]);
            h[4] += t1;
            h[0] = t1 + t2;
        }

        return h[0] + InitialHash[0];
    }
}
