using System;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>
/// Powers of ten with 128 bits, from 10^-351 to 10^350, out of two small tables: one for every 27th power, and the powers of five below
/// that, which are exact. 632 bytes.
/// </summary>
internal static class PowerOfTen
{
    internal const int Least = FirstStep * Step;
    internal const int Greatest = (-FirstStep * Step) - 1;

    private const int Step = 27;
    private const int FirstStep = -13;

    /// <summary>The leading 128 bits of every 27th power, rounded down, and one added: each is above the true one, by 1 at most.</summary>
    private static ReadOnlySpan<uint> Steps =>
    [
        0x8049A4AC, 0x0C5811AE, 0x205B896D, 0x777D6279, // 10^-351
        0xCF42894A, 0x5DCE35EA, 0x52064CAC, 0x828675BA, // 10^-324
        0xA76C5823, 0x38ED2621, 0xAF2AF2B8, 0x0AF6F24F, // 10^-297
        0x873E4F75, 0xE2224E68, 0x5A7744A6, 0xE804A292, // 10^-270
        0xDA7F5BF5, 0x90966848, 0xAF39A475, 0x506A899F, // 10^-243
        0xB080392C, 0xC4349DEC, 0xBD8D794D, 0x96AACFB4, // 10^-216
        0x8E938662, 0x882AF53E, 0x547EB47B, 0x7282EE9D, // 10^-189
        0xE65829B3, 0x046B0AFA, 0x0CB4A5A3, 0x112A5113, // 10^-162
        0xBA121A46, 0x50E4DDEB, 0x92F34D62, 0x616CE414, // 10^-135
        0x964E858C, 0x91BA2655, 0x3A6A07F8, 0xD510F870, // 10^-108
        0xF2D56790, 0xAB41C2A2, 0xFAE27299, 0x423FB9C4, // 10^-81
        0xC428D05A, 0xA4751E4C, 0xAA97E14C, 0x3C26B887, // 10^-54
        0x9E74D1B7, 0x91E07E48, 0x775EA264, 0xCF55347E, // 10^-27
        0x80000000, 0x00000000, 0x00000000, 0x00000001, // 10^0
        0xCECB8F27, 0xF4200F3A, 0x00000000, 0x00000001, // 10^27
        0xA70C3C40, 0xA64E6C51, 0x999090B6, 0x5F67D925, // 10^54
        0x86F0AC99, 0xB4E8DAFD, 0x69A028BB, 0x3DED71A4, // 10^81
        0xDA01EE64, 0x1A708DE9, 0xE80E6F48, 0x20CC9496, // 10^108
        0xB01AE745, 0xB101E9E4, 0x5EC05DCF, 0xF72E7F90, // 10^135
        0x8E41ADE9, 0xFBEBC27D, 0x14588F13, 0xBE847308, // 10^162
        0xE5D3EF28, 0x2A242E81, 0x8F1668C8, 0xA86DA5FB, // 10^189
        0xB9A74A06, 0x37CE2EE1, 0x6D953E2B, 0xD7173693, // 10^216
        0x95F83D0A, 0x1FB69CD9, 0x4ABDAF10, 0x1564F98F, // 10^243
        0xF24A01A7, 0x3CF2DCCF, 0xBC633B39, 0x673C8CED, // 10^270
        0xC3B83581, 0x09E84F07, 0x0A862F80, 0xEC4700C9, // 10^297
        0x9E19DB92, 0xB4E31BA9, 0x6C07A2C2, 0x6A8346D2, // 10^324
    ];

    /// <summary>The powers of five, leading one at bit 63.</summary>
    private static ReadOnlySpan<uint> Fives =>
    [
        0x80000000, 0x00000000, 0xA0000000, 0x00000000, 0xC8000000, 0x00000000,
        0xFA000000, 0x00000000, 0x9C400000, 0x00000000, 0xC3500000, 0x00000000,
        0xF4240000, 0x00000000, 0x98968000, 0x00000000, 0xBEBC2000, 0x00000000,
        0xEE6B2800, 0x00000000, 0x9502F900, 0x00000000, 0xBA43B740, 0x00000000,
        0xE8D4A510, 0x00000000, 0x9184E72A, 0x00000000, 0xB5E620F4, 0x80000000,
        0xE35FA931, 0xA0000000, 0x8E1BC9BF, 0x04000000, 0xB1A2BC2E, 0xC5000000,
        0xDE0B6B3A, 0x76400000, 0x8AC72304, 0x89E80000, 0xAD78EBC5, 0xAC620000,
        0xD8D726B7, 0x177A8000, 0x87867832, 0x6EAC9000, 0xA968163F, 0x0A57B400,
        0xD3C21BCE, 0xCCEDA100, 0x84595161, 0x401484A0, 0xA56FA5B9, 0x9019A5C8,
    ];

    /// <summary>The power of two that the leading one of <see cref="Get"/> stands for.</summary>
    internal static int BinaryExponent(int exponent) => (exponent * 1741647) >> 19;

    /// <summary>
    /// The power with its leading one at bit 127: more than the true value by at least nothing and at most 4 in the last bit.
    /// </summary>
    internal static ulong Get(int exponent, out ulong low)
    {
        int step = 0;
        exponent -= Least;
        while (exponent >= Step * 8)
        {
            exponent -= Step * 8;
            step += 8;
        }

        while (exponent >= Step)
        {
            exponent -= Step;
            step++;
        }

        ulong stepHigh = ((ulong)Steps[step * 4] << 32) | Steps[(step * 4) + 1];
        ulong stepLow = ((ulong)Steps[(step * 4) + 2] << 32) | Steps[(step * 4) + 3];
        ulong five = ((ulong)Fives[exponent * 2] << 32) | Fives[(exponent * 2) + 1];

        // 128 by 64 bits; what is below the upper 128 is dropped, and one added for it.
        ulong carried = WideInteger.MultiplyHigh(stepLow, five, out ulong lowest);
        ulong high = WideInteger.MultiplyHigh(stepHigh, five, out ulong middle);
        middle += carried;
        if (middle < carried)
        {
            high++;
        }

        if ((long)high >= 0)
        {
            high = (high << 1) | (middle >> 63);
            middle = (middle << 1) | (lowest >> 63);
        }

        low = middle + 1;
        return low == 0 ? high + 1 : high;
    }
}
