using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DeviceKit.Boards.Model;

namespace DeviceKit.Boards.Json;

/// <summary>Writes boards as JSON, in the shape that the README of this folder documents: every key always, null or an empty list where there is nothing.</summary>
public static partial class BoardJson
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One board, as an object.</summary>
    public static string Write(Board board)
    {
        ArgumentNullException.ThrowIfNull(board);
        return Text(json => WriteBoard(json, board));
    }

    /// <summary>Some boards: `{ "boards": [ … ] }`.</summary>
    public static string Write(IEnumerable<Board> boards)
    {
        ArgumentNullException.ThrowIfNull(boards);
        return Text(json =>
        {
            json.WriteStartObject();
            Each(json, "boards", boards, WriteBoard);
            json.WriteEndObject();
        });
    }

    private static string Text(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteBoard(Utf8JsonWriter json, Board board)
    {
        json.WriteStartObject();
        json.WriteString("id", board.Id);
        json.WriteString("name", board.Name);
        json.WriteString("vendor", board.Vendor);
        json.WriteString("chip", board.Chip.Id);
        json.WriteString("target", board.Target);
        json.WriteStartObject("cpu");
        json.WriteNumber("hertz", board.Cpu.Hertz);
        json.WriteNumber("cores", board.Cpu.Cores);
        json.WriteEndObject();
        Optional(json, "machine", board.Machine, WriteMachine);
        Strings(json, "sources", board.Sources);
        Strings(json, "notes", board.Notes);
        Each(json, "memory", board.Memory, WriteRegion);
        Optional(json, "flash", board.Flash, WriteFlash);
        json.WritePropertyName("console");
        WriteConsole(json, board.Console);
        Optional(json, "display", board.Display, WriteDisplay);
        Each(json, "pins", board.Pins, WritePin);
        Each(json, "spi", board.SpiBuses, WriteSpi);
        Each(json, "i2c", board.I2cBuses, WriteI2c);
        Each(json, "leds", board.Leds, (j, led) => WriteSwitch(j, led.Name, led.Pin, led.ActiveHigh));
        Each(json, "buttons", board.Buttons, (j, button) => WriteSwitch(j, button.Name, button.Pin, button.ActiveHigh));
        Each(json, "signals", board.Signals, WriteSignal);
        Each(json, "devices", board.Devices, WriteDevice);
        Each(json, "peripherals", board.Peripherals, WritePeripheral);
        json.WriteEndObject();
    }

    private static void Each<T>(Utf8JsonWriter json, string key, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(key);
        foreach (T item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string key, IEnumerable<string> items) => Each(json, key, items, (j, item) => j.WriteStringValue(item));

    private static void Optional<T>(Utf8JsonWriter json, string key, T? item, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        json.WritePropertyName(key);
        if (item is null)
        {
            json.WriteNullValue();
        }
        else
        {
            write(json, item);
        }
    }

    private static void Number(Utf8JsonWriter json, string key, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(key, number);
        }
        else
        {
            json.WriteNull(key);
        }
    }

    private static void Gpio(Utf8JsonWriter json, string key, PinUse? pin) => Number(json, key, pin?.Gpio);
}
