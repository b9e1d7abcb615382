using System;
using System.Collections.Generic;
using DeviceKit.Host.Slirp;
using DeviceKit.Tool.Errors;

namespace DeviceKit.Tool.Commands;

/// <summary>What `--net` says, with the options that go with it.</summary>
/// <param name="Kind">The network.</param>
/// <param name="Interface">The interface's name, for those that have one.</param>
internal sealed record NetworkChoice(NetworkKind Kind, string Interface = "")
{
    private const string TapPrefix = "tap:";
    private const string PcapPrefix = "pcap:";

    public static NetworkChoice Lan { get; } = new(NetworkKind.Lan);

    /// <summary>The ports of this machine that go to the device; for the user-mode network.</summary>
    public IReadOnlyList<SlirpForward> Forwards { get; init; } = [];

    /// <summary>True where the device may reach servers on this machine's loopback; for the user-mode network.</summary>
    public bool HostLoopback { get; init; }

    /// <summary>True when whoever is on the network lives in real time.</summary>
    public bool HasRealPeers => Kind != NetworkKind.Lan;

    /// <summary>The option as it was written.</summary>
    public string Option => Kind switch
    {
        NetworkKind.Tap => $"option --net {TapPrefix}{Interface}",
        NetworkKind.Pcap => $"option --net {PcapPrefix}{Interface}",
        NetworkKind.User => "option --net user",
        _ => "option --net lan",
    };

    /// <summary>Parses `lan`, `user`, `tap:NAME` or `pcap:NAME`; Linux's names have 1 to 15 characters without slash or space.</summary>
    /// <exception cref="ToolException">The text is none of them.</exception>
    public static NetworkChoice Parse(string text) => text switch
    {
        "lan" => Lan,
        "user" => new NetworkChoice(NetworkKind.User),
        _ when NameBehind(TapPrefix, text) is { } name => new NetworkChoice(NetworkKind.Tap, name),
        _ when NameBehind(PcapPrefix, text) is { } name => new NetworkChoice(NetworkKind.Pcap, name),
        _ => throw ToolError.BadNet.At($"'{text}' is not a network", "option --net", "write lan, user, tap:NAME or pcap:NAME"),
    };

    /// <summary>Adds what only the user-mode network has.</summary>
    /// <param name="forwards">The texts of `--forward`.</param>
    /// <param name="hostLoopback">Whether `--host-loopback` was given.</param>
    /// <exception cref="ToolException">A forward is not understood, or the network is another one.</exception>
    public NetworkChoice With(IReadOnlyList<string> forwards, bool hostLoopback)
    {
        if (Kind != NetworkKind.User && (forwards.Count > 0 || hostLoopback))
        {
            string option = hostLoopback ? "--host-loopback" : "--forward";
            throw ToolError.OnlyUser.At($"{option} belongs to the user-mode network", $"option {option}", "write --net user, or leave it out");
        }

        return this with { Forwards = ForwardParser.ParseAll(forwards), HostLoopback = hostLoopback };
    }

    private static string? NameBehind(string prefix, string text)
    {
        string name = text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : "";
        return name.Length is > 0 and <= 15 && name.AsSpan().IndexOfAny("/ \t") < 0 ? name : null;
    }
}
