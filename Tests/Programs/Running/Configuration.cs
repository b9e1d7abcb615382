using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross;

namespace DeviceKit.Programs.Tests.Running;

/// <summary>One way to compile the programs for the device.</summary>
/// <param name="Name">Its name in tests.</param>
/// <param name="Level">What the optimiser strives for.</param>
/// <param name="StressCollector">Whether every allocation collects.</param>
/// <param name="OneOf">It runs one of so many programs, so that the time stays bounded.</param>
internal sealed record Configuration(string Name, OptimizationLevel Level, bool StressCollector, int OneOf)
{
    /// <summary>The variable that names one of them; where it is not set, all count.</summary>
    public const string Variable = "DEVICEKIT_PROGRAMS_AT";

    private const uint Seed = 2166136261;

    /// <summary>All of them; every program is in the first.</summary>
    public static IReadOnlyList<Configuration> All { get; } =
    [
        new("-O2", OptimizationLevel.Speed, false, 1),
        new("-O0", OptimizationLevel.None, false, 3),
        new("-Os", OptimizationLevel.Size, false, 4),
        new("-O2 stress", OptimizationLevel.Speed, true, 4),
    ];

    /// <summary>Those that the variable names; of one that is named every program runs.</summary>
    public static IReadOnlyList<Configuration> Chosen { get; } =
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } name ? [.. All.Where(c => c.Name == name).Select(c => c with { OneOf = 1 })] : All;

    /// <summary>Whether it runs a program: a choice by the program's name, which others that are added do not change.</summary>
    public bool Runs(TestProgram program) => $"{Name} {program.Id}".Aggregate(Seed, (hash, c) => (hash ^ c) * 16777619) / 7 % (uint)OneOf == 0;
}
