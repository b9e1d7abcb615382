using System;
using System.Collections.Generic;
using System.Text.Json;

namespace WeatherStation;

/// <summary>
/// Reads a forecast in the JSON that Open-Meteo-compatible services send: an object with <c>current</c> (<c>temperature_2m</c>,
/// <c>weather_code</c>) and <c>daily</c> (parallel arrays <c>time</c>, <c>weather_code</c>, <c>temperature_2m_max</c>, <c>temperature_2m_min</c>).
/// Everything else is skipped.
/// </summary>
public static class ForecastParser
{
    private const double LowestTemperature = -100;
    private const double HighestTemperature = 100;

    /// <summary>Reads a forecast.</summary>
    /// <param name="json">The text in UTF-8.</param>
    /// <param name="forecast">The forecast when there is one.</param>
    /// <param name="problem">What is wrong otherwise, in a few words.</param>
    /// <returns>False when the text is no forecast; it never throws.</returns>
    public static bool TryParse(ReadOnlySpan<byte> json, out Forecast? forecast, out string? problem)
    {
        forecast = null;
        var draft = new Draft();
        try
        {
            var reader = new Utf8JsonReader(json);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                problem = "not a JSON object";
                return false;
            }

            ReadObject(ref reader, draft, ReadTopLevel);
            if (reader.Read())
            {
                problem = "text behind the JSON object";
                return false;
            }
        }
        catch (JsonException)
        {
            problem = "malformed JSON";
            return false;
        }
        catch (FormatException)
        {
            problem = "a value of another kind than expected";
            return false;
        }

        problem = draft.Check();
        forecast = problem is null ? draft.ToForecast() : null;
        return problem is null;
    }

    private delegate bool PropertyReader(ref Utf8JsonReader reader, Draft draft, ReadOnlySpan<byte> name);

    /// <summary>Reads an object's properties; those that the property reader does not want are skipped.</summary>
    private static void ReadObject(ref Utf8JsonReader reader, Draft draft, PropertyReader readProperty)
    {
        Require(reader.TokenType == JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.ValueSpan;
            reader.Read();
            if (!readProperty(ref reader, draft, name))
            {
                reader.Skip();
            }
        }
    }

    private static bool ReadTopLevel(ref Utf8JsonReader reader, Draft draft, ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("current"u8))
        {
            ReadObject(ref reader, draft, ReadCurrent);
            return true;
        }

        if (name.SequenceEqual("daily"u8))
        {
            ReadObject(ref reader, draft, ReadDaily);
            return true;
        }

        return false;
    }

    private static bool ReadCurrent(ref Utf8JsonReader reader, Draft draft, ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("temperature_2m"u8))
        {
            draft.Temperature = ReadTenths(ref reader);
            return true;
        }

        if (name.SequenceEqual("weather_code"u8))
        {
            draft.Code = ReadCode(ref reader);
            return true;
        }

        return false;
    }

    private static bool ReadDaily(ref Utf8JsonReader reader, Draft draft, ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("time"u8))
        {
            EnterArray(ref reader);
            while (NextElement(ref reader))
            {
                draft.Dates.Add(ReadDate(ref reader));
            }

            return true;
        }

        List<int>? list = name.SequenceEqual("weather_code"u8) ? draft.Codes
            : name.SequenceEqual("temperature_2m_max"u8) ? draft.Highs
            : name.SequenceEqual("temperature_2m_min"u8) ? draft.Lows
            : null;
        if (list is null)
        {
            return false;
        }

        EnterArray(ref reader);
        while (NextElement(ref reader))
        {
            list.Add(list == draft.Codes ? ReadCode(ref reader) : ReadTenths(ref reader));
        }

        return true;
    }

    private static void EnterArray(ref Utf8JsonReader reader) => Require(reader.TokenType == JsonTokenType.StartArray);

    private static bool NextElement(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType != JsonTokenType.EndArray;

    private static int ReadCode(ref Utf8JsonReader reader)
    {
        int code = 0;
        Require(reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out code));
        return code;
    }

    private static int ReadTenths(ref Utf8JsonReader reader)
    {
        double value = double.NaN;
        Require(reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out value) && value is >= LowestTemperature and <= HighestTemperature);
        return (int)Math.Round(value * 10);
    }

    /// <summary>Ends the reading at a value that cannot be one of a forecast.</summary>
    private static void Require(bool condition)
    {
        if (!condition)
        {
            throw new FormatException();
        }
    }

    private static DateOnly ReadDate(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> text = reader.ValueSpan;
        Require(reader.TokenType == JsonTokenType.String && text.Length >= 10 && text[4] == '-' && text[7] == '-');
        Require(TryReadNumber(text[..4], out int year) && year > 0);
        Require(TryReadNumber(text.Slice(5, 2), out int month) && month is >= 1 and <= 12);
        Require(TryReadNumber(text.Slice(8, 2), out int day) && day >= 1 && day <= DateTime.DaysInMonth(year, month));
        return new DateOnly(year, month, day);
    }

    private static bool TryReadNumber(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (byte digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + digit - '0';
        }

        return true;
    }

    /// <summary>What has been read so far.</summary>
    private sealed class Draft
    {
        public int? Temperature { get; set; }

        public int? Code { get; set; }

        public List<DateOnly> Dates { get; } = [];

        public List<int> Codes { get; } = [];

        public List<int> Highs { get; } = [];

        public List<int> Lows { get; } = [];

        public string? Check()
        {
            if (Temperature is null || Code is null)
            {
                return "no current weather";
            }

            int days = Dates.Count;
            return days == 0 ? "no days" : Codes.Count != days || Highs.Count != days || Lows.Count != days ? "uneven days" : null;
        }

        public Forecast ToForecast()
        {
            var days = new DayForecast[Math.Min(Dates.Count, Forecast.MaximumDays)];
            for (int i = 0; i < days.Length; i++)
            {
                days[i] = new DayForecast(Dates[i], Math.Min(Lows[i], Highs[i]), Math.Max(Lows[i], Highs[i]), WeatherCode.ToWeather(Codes[i]));
            }

            return new Forecast(Temperature!.Value, WeatherCode.ToWeather(Code!.Value), days);
        }
    }
}
