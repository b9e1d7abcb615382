using System;
using System.Linq;
using System.Text;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Fuzzing;
using WeatherStation;
using Xunit;

namespace DeviceKit.Samples.Tests;

public sealed class ForecastParserTests
{
    private const string Good =
        """
        {"current":{"temperature_2m":-3.44,"weather_code":71},
        "daily":{"time":["2026-02-28","2026-03-01"],"weather_code":[0,95],"temperature_2m_max":[1.25,2],"temperature_2m_min":[-10,3e0]}}
        """;

    [Fact]
    public void GoodDocument_IsReadInTenthsOfADegree()
    {
        Forecast forecast = Parse(Good);
        Assert.Equal(-34, forecast.Temperature);
        Assert.Equal(Weather.Snow, forecast.Weather);
        Assert.Equal(
            [new DayForecast(new DateOnly(2026, 2, 28), -100, 12, Weather.Clear), new DayForecast(new DateOnly(2026, 3, 1), 20, 30, Weather.Thunderstorm)],
            forecast.Days);
    }

    [Theory]
    [InlineData("{\"current\":{", "{\"x\":[1,{\"daily\":null}],\"current\":{\"y\":{\"weather_code\":\"z\"},")]
    [InlineData("\"daily\":{", "\"extra\":true,\"daily\":{\"sunrise\":[\"06:00\"],")]
    [InlineData(":", " : \r\n\t")]
    public void WhatElseIsThere_IsSkipped(string part, string replacement) =>
        Assert.Equivalent(Parse(Good), Parse(Good.Replace(part, replacement, StringComparison.Ordinal)));

    [Fact]
    public void MoreDaysThanTheChartHas_AreLeftOut()
    {
        const string numbers = "[5,5,5,5,5,5,5,5,5,5,5,5]";
        string dates = numbers.Replace("5", "\"2026-02-28\"", StringComparison.Ordinal);
        Forecast forecast = Parse(
            $"{{\"current\":{{\"temperature_2m\":1,\"weather_code\":2}},\"daily\":{{\"time\":{dates},\"weather_code\":{numbers}," +
            $"\"temperature_2m_max\":{numbers},\"temperature_2m_min\":{numbers}}}}}");
        Assert.Equal(Forecast.MaximumDays, forecast.Days.Count);
    }

    [Theory]
    [InlineData("\"current\"", "no current weather")]
    [InlineData("\"temperature_2m\"", "no current weather")]
    [InlineData("\"weather_code\":71", "no current weather")]
    [InlineData("\"daily\"", "no days")]
    [InlineData("\"time\"", "no days")]
    [InlineData("\"weather_code\":[", "uneven days")]
    [InlineData("\"temperature_2m_max\"", "uneven days")]
    [InlineData("\"temperature_2m_min\"", "uneven days")]
    public void MissingField_IsNamed(string field, string problem) =>
        Assert.Equal(problem, Refuse(Good.Replace(field, "\"other" + field[1..], StringComparison.Ordinal)));

    [Theory]
    [InlineData("0,95", "0")]
    [InlineData("0,95", "0,95,3")]
    [InlineData("1.25,2", "")]
    [InlineData("-10,3e0", "-10,3,1")]
    [InlineData("\"2026-02-28\",", "")]
    public void UnevenArrays_AreRefused(string part, string replacement) =>
        Assert.Equal("uneven days", Refuse(Good.Replace(part, replacement, StringComparison.Ordinal)));

    [Theory]
    [InlineData(":71", ":3.5")]
    [InlineData(":71", ":99999999999")]
    [InlineData(":71", ":1e400")]
    [InlineData(":71", ":\"71\"")]
    [InlineData(":71", ":null")]
    [InlineData(":71", ":{}")]
    [InlineData(":71", ":[71]")]
    [InlineData("0,95", "0,95.5")]
    [InlineData("0,95", "0,-3000000000")]
    [InlineData("0,95", "true,95")]
    [InlineData("-3.44", "\"-3.44\"")]
    [InlineData("-3.44", "1e999")]
    [InlineData("-3.44", "-1e999")]
    [InlineData("-3.44", "100.1")]
    [InlineData("-3.44", "[]")]
    [InlineData("1.25,2", "1.25,null")]
    [InlineData("1.25,2", "1.25,{}")]
    [InlineData("\"2026-02-28\"", "\"2026-02-29\"")]
    [InlineData("\"2026-02-28\"", "\"0000-02-28\"")]
    [InlineData("\"2026-02-28\"", "\"2026-13-28\"")]
    [InlineData("\"2026-02-28\"", "\"2026-02-00\"")]
    [InlineData("\"2026-02-28\"", "\"2026/02/28\"")]
    [InlineData("\"2026-02-28\"", "\"2026-2-28\"")]
    [InlineData("\"2026-02-28\"", "\"\"")]
    [InlineData("\"2026-02-28\"", "20260228")]
    [InlineData("\"2026-02-28\"", "null")]
    [InlineData("[0,95]", "7")]
    [InlineData("[0,95]", "{\"0\":95}")]
    public void ValueOfAnotherTypeOrSize_IsRefused(string part, string replacement) =>
        Assert.Equal("a value of another kind than expected", Refuse(Good.Replace(part, replacement, StringComparison.Ordinal)));

    [Theory]
    [InlineData("\"current\":{\"temperature_2m\":-3.44,\"weather_code\":71}", "\"current\":[]")]
    [InlineData("\"current\":{\"temperature_2m\":-3.44,\"weather_code\":71}", "\"current\":12")]
    public void ObjectOfAnotherType_IsRefused(string part, string replacement) =>
        Assert.Equal("a value of another kind than expected", Refuse(Good.Replace(part, replacement, StringComparison.Ordinal)));

    [Theory]
    [InlineData("", "malformed JSON")]
    [InlineData("   ", "malformed JSON")]
    [InlineData("<html>", "malformed JSON")]
    [InlineData("{\"current\":NaN}", "malformed JSON")]
    [InlineData("{\"current\":{\"temperature_2m\":Infinity}}", "malformed JSON")]
    [InlineData("[]", "not a JSON object")]
    [InlineData("7", "not a JSON object")]
    [InlineData("null", "not a JSON object")]
    [InlineData("{}", "no current weather")]
    [InlineData("{} {}", "malformed JSON")]
    public void WhatIsNoObject_IsRefused(string json, string problem) => Assert.Equal(problem, Refuse(json));

    [Theory]
    [InlineData('[', ']', 10_000)]
    [InlineData('[', ']', 63)]
    public void DeepNesting_IsEitherSkippedOrRefused(char open, char close, int depth)
    {
        string nest = new string(open, depth) + new string(close, depth);
        bool parsed = TryParse(Encoding.UTF8.GetBytes(Good.Replace("{\"current\"", $"{{\"x\":{nest},\"current\"", StringComparison.Ordinal)));
        Assert.Equal(depth < 64, parsed);
        Assert.Equal("malformed JSON", Refuse(new string('{', depth)));
        Assert.Equal("malformed JSON", Refuse(string.Concat(Enumerable.Repeat("{\"current\":", depth))));
    }

    [Fact]
    public void EveryTruncation_IsRefused()
    {
        byte[] whole = Encoding.UTF8.GetBytes(Good);
        for (int length = 0; length < whole.Length; length++)
        {
            Assert.False(TryParse(whole.AsSpan(0, length)));
        }
    }

    [Fact]
    public void MutatedDocuments_NeverThrow()
    {
        const ulong seed = 1;
        const int count = 20_000;
        byte[] sample = Encoding.UTF8.GetBytes(new SampleForecast(1).ToJson(DateTimeOffset.UnixEpoch));
        var hostile = new HostileBytes(seed, [Encoding.UTF8.GetBytes(Good), sample]);
        int good = 0;
        for (int i = 0; i < count; i++)
        {
            byte[] input = hostile.Next().ToArray();
            Exception? e = Record.Exception(() => good += TryParse(input) ? 1 : 0);
            Assert.True(e is null, $"seed {hostile.Seed}: {Encoding.Latin1.GetString(input)}\n{e}\nrepeat: fuzz forecast --seed {hostile.Seed} --count 1");
        }

        Assert.InRange(good, 1, count - 1);
    }

    /// <summary>Parses, and checks that there is either a forecast or a problem.</summary>
    private static bool TryParse(ReadOnlySpan<byte> json)
    {
        bool parsed = ForecastParser.TryParse(json, out Forecast? forecast, out string? problem);
        Assert.Equal(parsed, forecast is not null);
        Assert.Equal(parsed, problem is null);
        return parsed;
    }

    private static Forecast Parse(string json)
    {
        Assert.True(ForecastParser.TryParse(Encoding.UTF8.GetBytes(json), out Forecast? forecast, out string? problem), problem);
        return forecast!;
    }

    private static string Refuse(string json)
    {
        Assert.False(ForecastParser.TryParse(Encoding.UTF8.GetBytes(json), out Forecast? forecast, out string? problem));
        Assert.Null(forecast);
        return problem!;
    }
}
