using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace DeviceKit.Fuzz;

/// <summary>
/// Damages valid texts: lines and words are left out, repeated, moved, taken from other texts; numbers are put to limits; marks and bytes are
/// put in. The n-th text of a seed is the first of seed + n - 1, so that a failing one is repeated alone.
/// </summary>
/// <param name="seed">The first text's seed.</param>
/// <param name="valid">The texts to begin from; at least one.</param>
public sealed class HostileText(ulong seed, IReadOnlyList<string> valid)
{
    private const int LongestPart = 60;
    private const int Kinds = 10;

    private static readonly string[] s_pieces =
    [
        "", " ", "\t", "\r", "\0", "\u0085", "\u2028", "\u00fc", "\ud83d\ude00", "\"", "'", "\\", "/*", "*/", "//", "{", "}", "[", "]", "(", ")", "<", ">", ",", ":", ";", "=", "|", "#", "*", "**", "-", "--",
        "@", "@{", ".", "..", "/", "0", "0x", "null", "true", "%s", "{0}", new('a', 300), new('*', 40), new(' ', 200),
    ];

    private static readonly string[] s_numbers =
        ["0", "-0", "-1", "1", "2147483647", "2147483648", "-2147483649", "4294967296", "9223372036854775807", "9223372036854775808", "99999999999999999999999", "0xFFFFFFFFF", "1e999", "00", "1.5", "\u0663"];

    private readonly string[][] _valid = [.. valid.Select(t => t.Split('\n'))];
    private ulong _next = seed;
    private Random _random = new(0);

    /// <summary>The next text.</summary>
    /// <returns>Its bytes in UTF-8, damaged too in some.</returns>
    public ReadOnlySpan<byte> Next()
    {
        _random = new Random(unchecked((int)(_next ^ (_next >> 32))));
        _next++;
        List<string> lines = Begin();
        for (int i = _random.Next(6); i > 0; i--)
        {
            Mutate(lines);
        }

        byte[] bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        if (_random.Next(8) == 0 && bytes.Length > 0)
        {
            bytes[_random.Next(bytes.Length)] = (byte)_random.Next(256);
        }

        return _random.Next(16) == 0 ? bytes.AsSpan(0, _random.Next(bytes.Length + 1)) : bytes;
    }

    /// <summary>A whole text, or its first lines with a part of it or of another.</summary>
    private List<string> Begin()
    {
        string[] text = Any(_valid);
        if (text.Length <= LongestPart || _random.Next(16) == 0)
        {
            return [.. text];
        }

        string[] other = _random.Next(3) == 0 ? Any(_valid) : text;
        int start = _random.Next(other.Length);
        return [.. text.Take(_random.Next(LongestPart)), .. other.Skip(start).Take(_random.Next(LongestPart))];
    }

    private void Mutate(List<string> lines)
    {
        if (lines.Count == 0)
        {
            lines.Add("");
        }

        int at = _random.Next(lines.Count);
        int kind = _random.Next(Kinds);
        switch (kind)
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(_random.Next(lines.Count), lines[at]);
                break;
            case 2:
                lines.Insert(at, Any(Any(_valid)));
                break;
            case 3:
                lines[at] = lines[at].Length > 0 && lines[at][0] == ' ' ? lines[at].TrimStart() : "  " + lines[at];
                break;
            case 4:
                int place = _random.Next(lines[at].Length + 1);
                lines[at] = lines[at].Insert(place, Any(s_pieces));
                break;
            case 5:
                lines[at] = lines[at][.._random.Next(lines[at].Length + 1)];
                break;
            default:
                lines[at] = MutateWord(lines[at], kind);
                break;
        }
    }

    private string MutateWord(string line, int kind)
    {
        List<string> words = [.. line.Split(' ')];
        int at = _random.Next(words.Count);
        switch (kind)
        {
            case 6:
                words.RemoveAt(at);
                break;
            case 7:
                words[at] = Any(s_numbers);
                break;
            case 8:
                words.Insert(at, words[_random.Next(words.Count)]);
                break;
            default:
                words[at] = Any(Any(Any(_valid)).Split(' '));
                break;
        }

        return string.Join(' ', words);
    }

    private T Any<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];
}
