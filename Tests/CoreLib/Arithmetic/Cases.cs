using System;
using System.Globalization;

namespace DeviceKit.CoreLib.Tests.Arithmetic;

/// <summary>
/// How many seeded cases each test tries: a short share in the suite, or what DEVICEKIT_CASES says (ten million for the whole proof).
/// </summary>
internal static class Cases
{
    internal static int Count { get; } = Read("DEVICEKIT_CASES", 5_000);

    /// <summary>The seed of every test, DEVICEKIT_SEED; a failure names the case itself.</summary>
    internal static ulong Seed { get; } = (ulong)Read("DEVICEKIT_SEED", 1);

    /// <summary>For what is slower than one operation.</summary>
    internal static int Fewer(int divisor) => Math.Max(1, Count / divisor);

    private static int Read(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
