using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Native;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Contract;

/// <summary>The contract with ESP-IDF: for every row a use that breaks it, and breaks nothing else.</summary>
public class ContractTests
{
    private static readonly Dictionary<string, Action<IdfBench>> s_violations = new(
        [
            .. TimerViolations.All, .. TaskViolations.All, .. SystemViolations.All, .. FreeRtosViolations.All, .. NvsViolations.All,
            .. EventViolations.All, .. WifiViolations.All, .. GpioViolations.All, .. BusViolations.All, .. LcdViolations.All,
            .. UartViolations.All,
        ],
        StringComparer.Ordinal);

    public static TheoryData<string> Rules => [.. ContractTable.Rules.Where(rule => rule.CanBeBroken).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void WrongUse_IsNotedUnderItsRule_AndSaysSo(string id)
    {
        Assert.True(s_violations.TryGetValue(id, out Action<IdfBench>? misuse), $"no test breaks rule {id}");
        using var bench = new IdfBench(LcdViolations.Options(), allowsViolations: true);
        misuse(bench);
        bench.Clock.Dispose();

        ContractViolation violation = Assert.Single(bench.Idf.End().DistinctBy(found => found.Rule.Id));
        Assert.Equal(id, violation.Rule.Id);
        Assert.StartsWith($"{violation.Call}: {violation.Rule.Mistake}", violation.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryMisuseHasItsRow() => Assert.Empty(s_violations.Keys.Except(ContractTable.Rules.Where(rule => rule.CanBeBroken).Select(rule => rule.Id)));

    [Fact]
    public void EveryFunctionOfESPIDF_IsInARow()
    {
        ContractRule[] rules = [.. ContractTable.Rules.Where(rule => !rule.Id.StartsWith("task.", StringComparison.Ordinal))];
        Assert.All(Functions(), name => Assert.True(rules.Any(rule => rule.IsAbout(name)), $"no rule is about {name}"));
    }

    [Fact]
    public void EveryCallOfARow_IsAFunctionOfESPIDF()
    {
        string[] functions = [.. Functions()];
        Assert.All(
            ContractTable.Rules.SelectMany(rule => rule.Calls.Select(call => rule with { Calls = [call] })),
            rule => Assert.True(functions.Any(rule.IsAbout), $"{rule.Id}: no function is called {rule.Calls[0]}"));
    }

    [Fact]
    public void EveryRow_NamesAHeaderThatIsBound()
    {
        Assert.All(ContractTable.Rules, rule => Assert.True(File.Exists(Path.Combine(Headers, rule.Header)), $"{rule.Id}: {rule.Header}"));
    }

    private static string Headers
    {
        get
        {
            string folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "DeviceKit.sln")))
            {
                folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("no DeviceKit.sln above the test program");
            }

            return Path.Combine(folder, "Bindings", "Esp32", "Headers");
        }
    }

    /// <summary>The C names of every function that is bound.</summary>
    private static IEnumerable<string> Functions() => typeof(IEspWifi).Assembly.GetTypes()
        .Where(type => type.Name.EndsWith("Functions", StringComparison.Ordinal))
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => field.GetValue(null)))
        .OfType<NativeFunction>()
        .Select(function => function.Name)
        .Distinct();
}
