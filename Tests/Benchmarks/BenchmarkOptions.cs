using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace DeviceKit.Benchmarks;

/// <summary>What the command line asks for.</summary>
internal sealed record BenchmarkOptions
{
    /// <summary>The benchmarks to run; empty for all.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>How often each contestant runs; the figures are medians.</summary>
    public int Rounds { get; init; } = 7;

    /// <summary>How many bytes a transfer moves.</summary>
    public long Bytes { get; init; } = 500_000_000;

    /// <summary>How many requests a run makes.</summary>
    public long Requests { get; init; } = 50_000;

    /// <summary>The folder of the peers' programs, the rows and everything temporary.</summary>
    public string Artifacts { get; init; } = "artifacts";

    /// <summary>The TAP device, or null when there is none: then the network benchmarks are left out.</summary>
    public string? Tap { get; init; }

    /// <summary>The path of a peer's program, or null when it was not built.</summary>
    public string? FindPeer(string name)
    {
        string path = Path.Combine(Artifacts, "bench", name);
        return File.Exists(path) ? path : null;
    }

    /// <summary>Reads <c>[NAME...] [--rounds N] [--bytes N] [--requests N] [--artifacts FOLDER] [--tap NAME]</c>.</summary>
    /// <exception cref="FormatException">It does not read so.</exception>
    public static BenchmarkOptions Parse(string[] arguments)
    {
        var options = new BenchmarkOptions();
        var names = new List<string>();
        for (int i = 0; i < arguments.Length; i++)
        {
            string argument = arguments[i];
            if (!argument.StartsWith("--", StringComparison.Ordinal))
            {
                names.Add(argument);
                continue;
            }

            string value = ++i < arguments.Length ? arguments[i] : throw new FormatException($"{argument} needs a value.");
            options = argument switch
            {
                "--rounds" => options with { Rounds = int.Parse(value, CultureInfo.InvariantCulture) },
                "--bytes" => options with { Bytes = long.Parse(value, CultureInfo.InvariantCulture) },
                "--requests" => options with { Requests = long.Parse(value, CultureInfo.InvariantCulture) },
                "--artifacts" => options with { Artifacts = value },
                "--tap" => options with { Tap = value },
                _ => throw new FormatException($"Unknown option {argument}."),
            };
        }

        return options with { Names = names };
    }
}
