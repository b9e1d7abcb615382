using System;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using DeviceKit.Generator.Model;
using Xunit;

namespace DeviceKit.Esp32.Tests.Headers;

public sealed partial class FunctionTests
{
    public static TheoryData<string> Names => Facts.Names(Facts.Functions);

    [Theory]
    [MemberData(nameof(Names))]
    public void AFunction_ReturnsAndTakesWhatTheFactsSay(string name)
    {
        JsonElement fact = Facts.Functions[name];
        CFunction function = Declared.Functions[name];
        Assert.Equal(Facts.Text(fact, "returns"), Spelling.Of(function.Type.Returns));
        Assert.Equal(Facts.Texts(fact, "args"), function.Type.Parameters.Select(p => $"{Spelling.Of(p.Type)} {p.Name}"));
        Assert.False(function.Type.IsVariadic);
        Assert.False(function.IsInline);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AFunction_IsDeclaredInTheHeaderOfTheFacts(string name)
    {
        // driver/uart.h and freertos/queue.h are the homes of those four whose header the facts do not say.
        string header = Facts.Functions[name].TryGetProperty("header", out JsonElement said) ? BelowInclude().Replace(said.GetString()!, "")
            : name.Contains("uart", StringComparison.Ordinal) ? "driver/uart.h" : "freertos/queue.h";
        Assert.Equal(header, Declared.Functions[name].Location.File);
    }

    [GeneratedRegex("^.*include/")]
    private static partial Regex BelowInclude();
}
