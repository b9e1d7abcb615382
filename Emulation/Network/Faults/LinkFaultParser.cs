using System;
using System.Globalization;

namespace DeviceKit.Emulation;

/// <summary>Reads one item of <see cref="LinkFaults"/>.</summary>
internal static class LinkFaultParser
{
    public static ulong ParseSeed(string item) =>
        ulong.TryParse(item.AsSpan(item.IndexOf('=') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed)
            ? seed
            : throw Bad(item, "a number such as seed=7");

    public static LinkFault Parse(string item)
    {
        int equals = item.IndexOf('=');
        if (equals < 0)
        {
            throw Bad(item, "NAME=VALUE such as loss=2%");
        }

        ReadOnlySpan<char> name = item.AsSpan(0, equals);
        LinkDirection directions = LinkDirection.Both;
        if (name.StartsWith("tx.") || name.StartsWith("rx."))
        {
            directions = name[0] == 't' ? LinkDirection.Transmit : LinkDirection.Receive;
            name = name[3..];
        }

        var fault = new LinkFault(KindOf(name, item), directions);
        string value = item[(equals + 1)..];
        return fault.Kind switch
        {
            LinkFaultKind.Delay => ParseDelay(fault, value, item),
            LinkFaultKind.Blackout => ParseBlackout(fault, value, item),
            _ => fault with { Probability = ParsePercentage(value, item) },
        };
    }

    private static LinkFaultKind KindOf(ReadOnlySpan<char> name, string item) => name switch
    {
        "loss" => LinkFaultKind.Loss,
        "duplicate" => LinkFaultKind.Duplicate,
        "reorder" => LinkFaultKind.Reorder,
        "delay" => LinkFaultKind.Delay,
        "corrupt" => LinkFaultKind.Corrupt,
        "trailing" => LinkFaultKind.Trailing,
        "blackout" => LinkFaultKind.Blackout,
        _ => throw Bad(item, "one of loss, duplicate, reorder, delay, corrupt, trailing, blackout, seed"),
    };

    private static LinkFault ParseDelay(LinkFault fault, string value, string item)
    {
        string[] parts = value.Split('~');
        return fault with
        {
            Time = ParseTime(parts[0], item),
            Jitter = parts.Length == 1 ? TimeSpan.Zero : ParseTime(string.Join('~', parts[1..]), item),
        };
    }

    private static LinkFault ParseBlackout(LinkFault fault, string value, string item)
    {
        string[] parts = value.Split('~');
        if (!long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out long bytes))
        {
            throw Bad(item, "a number of bytes such as blackout=100000 or blackout=100000~5s");
        }

        return fault with { Bytes = bytes, Time = parts.Length == 1 ? TimeSpan.Zero : ParseTime(string.Join('~', parts[1..]), item) };
    }

    private static double ParsePercentage(string value, string item)
    {
        bool isGood = value.EndsWith('%')
            && double.TryParse(value.AsSpan(0, value.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double percent)
            && percent is >= 0 and <= 100;
        return isGood
            ? double.Parse(value.AsSpan(0, value.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) / 100
            : throw Bad(item, "a percentage from 0% to 100%");
    }

    private static TimeSpan ParseTime(string value, string item)
    {
        int digits = 0;
        while (digits < value.Length && char.IsAsciiDigit(value[digits]))
        {
            digits++;
        }

        long unit = value[digits..] switch
        {
            "us" => TimeSpan.TicksPerMicrosecond,
            "ms" => TimeSpan.TicksPerMillisecond,
            "s" => TimeSpan.TicksPerSecond,
            "m" => TimeSpan.TicksPerMinute,
            _ => 0,
        };
        return unit > 0 && int.TryParse(value.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            ? new TimeSpan(count * unit)
            : throw Bad(item, "a time such as 50us, 20ms, 3s or 2m");
    }

    private static FormatException Bad(string item, string expected) => new($"'{item}' is no link fault: expected {expected}.");
}
