using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Text;
using DeviceKit.Cross.Intermediate.Verification;
using DeviceKit.Cross.Optimising;
using DeviceKit.Cross.Optimising.Roots;
using Xunit;

namespace DeviceKit.Cross.Tests.Optimising.Random;

/// <summary>Random programs do the same before and after the passes. DEVICEKIT_SEED runs one seed only; DEVICEKIT_COUNT so many.</summary>
public sealed class RandomProgramTests
{
    private static readonly int s_count = int.TryParse(Environment.GetEnvironmentVariable("DEVICEKIT_COUNT"), out int count) ? count : 150;

    [Fact]
    public void Cleanup_KeepsWhatProgramsDo() => Check(1, functions => functions.ToList().ForEach(function =>
    {
        Cleanup.Run(function);
        Verifier.Check(function, "Cleanup");
    }));

    [Theory]
    [InlineData(OptimizationLevel.None)]
    [InlineData(OptimizationLevel.Quick)]
    [InlineData(OptimizationLevel.Speed)]
    [InlineData(OptimizationLevel.Size)]
    internal void Pipeline_KeepsWhatProgramsDo(OptimizationLevel level) =>
        Check(1000 * (1 + (int)level), functions =>
        {
            Pipeline.Run(functions, null, level, verify: true);
            Assert.All(functions, function => Assert.True(level == OptimizationLevel.None || new DerivedPointers(function).Find().Count == 0, "a sum lives across a call"));
        });

    [Fact]
    public void Programs_AreNotAllAlike_AndMostlyEnd()
    {
        var outcomes = new List<string?>();
        for (int seed = 1; seed <= 100; seed++)
        {
            var generator = new ProgramGenerator(seed);
            IReadOnlyList<Function> functions = generator.Generate();
            outcomes.Add(Outcome.Of(generator, functions[0].Symbol, generator.Arguments(functions[0].Symbol)));
        }

        int endless = outcomes.Count(outcome => outcome is null);
        int returned = outcomes.Count(outcome => outcome?.Contains("returned", StringComparison.Ordinal) ?? false);
        int threw = outcomes.Count(outcome => outcome?.Contains("threw", StringComparison.Ordinal) ?? false);
        int different = outcomes.Distinct().Count();
        Assert.True(endless < 20 && returned > 25 && threw > 10 && different > 60, $"{endless} endless, {returned} returned, {threw} threw, {different} different");
    }

    private static void Check(int first, Action<IReadOnlyList<Function>> optimise)
    {
        bool isOne = int.TryParse(Environment.GetEnvironmentVariable("DEVICEKIT_SEED"), out int only);
        for (int seed = isOne ? only : first; seed < (isOne ? only + 1 : first + s_count); seed++)
        {
            var generator = new ProgramGenerator(seed);
            IReadOnlyList<Function> functions = generator.Generate();
            foreach (Function function in functions)
            {
                Verifier.Check(function, $"generating seed {seed}");
            }

            FunctionSymbol start = functions[0].Symbol;
            IReadOnlyList<long> arguments = generator.Arguments(start);
            string? before = Outcome.Of(generator, start, arguments);
            string text = Printer.PrintProgram([.. functions]);
            string after;
            try
            {
                optimise(functions);
                after = before is null ? "" : Outcome.Of(generator, start, arguments, 1_000_000) ?? "endless";
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"seed {seed}: {exception.Message}\n{(isOne ? text : "")}", exception);
            }

            string texts = isOne ? $"\n{text}\nbecomes\n{Printer.PrintProgram([.. functions])}" : "";
            Assert.True(before is null || before == after, $"seed {seed} ({string.Join(", ", arguments)}): {before}, then {after}{texts}");
        }
    }
}
