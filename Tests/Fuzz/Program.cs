using System;
using System.Globalization;
using System.Linq;

namespace DeviceKit.Fuzz;

/// <summary><c>fuzz TARGET|all [--seed N] [--count N]</c>: exit 0 when every input was taken, 1 at the first that was not, 64 for a wrong call.</summary>
internal static class Program
{
    private const int Usage = 64;
    private const long DefaultCount = 200_000;

    private static int Main(string[] args)
    {
        FuzzTarget[] targets = [.. FuzzTargets.All.Where(target => args.Length > 0 && (args[0] == "all" || args[0] == target.Name))];
        if (targets.Length == 0 || !TryOption(args, "--seed", 1, out long seed) || !TryOption(args, "--count", DefaultCount, out long count))
        {
            Console.Error.WriteLine($"usage: fuzz {string.Join('|', FuzzTargets.All.Select(target => target.Name))}|all [--seed N] [--count N]");
            return Usage;
        }

        foreach (FuzzTarget target in targets)
        {
            if (FuzzRun.Run(target, (ulong)seed, count) is { } failure)
            {
                Console.WriteLine(failure);
                return 1;
            }

            Console.WriteLine($"{target.Name}: {count} inputs from seed {seed}, no failure");
        }

        return 0;
    }

    private static bool TryOption(string[] args, string name, long otherwise, out long value)
    {
        int at = Array.IndexOf(args, name);
        value = otherwise;
        return at < 0 || (at + 1 < args.Length && long.TryParse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out value));
    }
}
