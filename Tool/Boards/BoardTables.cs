using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Boards.Model;
using DeviceKit.Tool.Output;
using Spectre.Console;

namespace DeviceKit.Tool.Boards;

/// <summary>Boards as text for people.</summary>
internal static partial class BoardTables
{
    /// <summary>One line a board.</summary>
    /// <param name="boards">The boards.</param>
    /// <param name="columns">The terminal's width; null for plain text.</param>
    public static string List(IReadOnlyList<Board> boards, int? columns)
    {
        Table table = TableText.Create(columns, "id", "name", "chip", "display", "flash");
        foreach (Board board in boards)
        {
            string display = board.Display is { } d ? $"{d.Controller.Name} {d.Width}x{d.Height}" : "-";
            Row(table, board.Id, board.Name, board.Chip.Id, display, board.Flash is { } flash ? TableWords.Length(flash.Length) : "-");
        }

        return TableText.Render(table, columns);
    }

    /// <summary>Everything that a table says.</summary>
    /// <param name="board">The board.</param>
    /// <param name="columns">The terminal's width; null for plain text.</param>
    public static string Whole(Board board, int? columns)
    {
        var parts = new List<string> { Head(board, columns) };
        Part(parts, columns, "memory", ["region", "start", "end", "length", "properties"], board.Memory, m =>
            [m.Name, Hex(m.Start), Hex(m.End - 1), TableWords.Length(m.Length), Words(TableWords.Of(m.Flags), m.AliasOf.Count > 0 ? $"alias of {string.Join(", ", m.AliasOf)}" : null)]);
        Part(parts, columns, "flash", ["partition", "offset", "length"], board.Flash?.Partitions ?? [], p => [p.Name, $"0x{p.Offset:X}", TableWords.Length(p.Length)]);
        Part(parts, columns, "peripherals", ["name", "kind", "start", "length", "interrupt"], board.Peripherals, p =>
            [p.Name, p.Kind, Hex(p.Start), TableWords.Length(p.Length), p.Interrupt is { } i ? $"{i}" : "-"]);
        Part(parts, columns, "display", ["", ""], board.Display is { } display ? DisplayLines(display) : [], l => [l.Key, l.Value]);
        Part(parts, columns, "wires", ["what", "gpio", ""], Wires(board), w => [w.What, w.Gpio, w.About]);
        foreach (SpiDevice device in board.Devices)
        {
            parts.Add(DeviceHead(device));
            Part(parts, columns, $"registers of {device.Name}", ["register", "address", "count", "access", "what it holds"], device.Registers, r =>
                [r.Name, $"0x{r.Address:X4}", $"{r.Count}", (r.Readable ? "r" : "") + (r.Writable ? "w" : ""), r.About]);
        }

        Part(parts, columns, "pins", ["pin", "gpio", "functions", "properties", "used by"], board.Pins, p =>
            [p.Name, $"{p.Gpio}", string.Join(' ', p.Functions), Words([p.Strapping ? "strapping" : null, p.InputOnly ? "input-only" : null, p.Flash ? "flash" : null]), string.Join(' ', p.UsedBy)]);
        parts.Add(string.Join('\n', board.Notes.Select(n => $"note: {n}").Concat(board.Sources.Select(s => $"source: {s}"))));
        return string.Join("\n\n", parts.Where(p => p.Length > 0));
    }

    private static void Part<T>(List<string> parts, int? columns, string title, string[] heads, IReadOnlyCollection<T> items, Func<T, string[]> cells)
    {
        if (items.Count > 0)
        {
            Table table = TableText.Create(columns, heads);
            table.ShowHeaders = heads.Any(h => h.Length > 0);
            foreach (T item in items)
            {
                Row(table, cells(item));
            }

            parts.Add($"{title}\n{TableText.Render(table, columns)}");
        }
    }

    private static void Row(Table table, params string[] cells) => table.AddRow(cells.Select(TableText.Cell));

    private static string Hex(long address) => $"0x{address:X8}";

    private static string Words(params IEnumerable<string?> words) => string.Join(' ', words.Where(w => w is { Length: > 0 }));

    private static string Words(IEnumerable<string> words, string? last) => Words([.. words, last]);
}
