using System.Collections.Generic;
using System.Linq;
using DeviceKit.Boards.Parsing;

namespace DeviceKit.Boards.Validation;

/// <summary>A name is given once among its kind.</summary>
internal static class NameRules
{
    public static void Check(BoardDraft board)
    {
        CheckKind(board, "region", board.Memory.Select(i => (i.Value.Name, i.At)));
        CheckKind(board, "peripheral", board.Peripherals.Select(i => (i.Value.Name, i.At)));
        CheckKind(board, "partition", board.Partitions.Select(i => (i.Value.Name, i.At)));
        CheckKind(board, "pin", board.Pins.Select(i => (i.Value.Name, i.At)));
        CheckKind(board, "bus", board.SpiBuses.Select(i => (i.Value.Name, i.At)).Concat(board.I2cBuses.Select(i => (i.Value.Name, i.At))));
        CheckKind(board, "led", board.Leds.Select(i => (i.Value.Name, i.At)));
        CheckKind(board, "button", board.Buttons.Select(i => (i.Value.Name, i.At)));
        CheckKind(board, "signal", board.Signals.Select(i => (i.Value.Name, i.At)));
        CheckKind(board, "device", board.Devices.Select(d => (d.Name.Text, d.Name)));
        foreach (DeviceDraft device in board.Devices)
        {
            CheckKind(board, "register", device.Registers.Select(i => (i.Value.Name, i.At)));
        }
    }

    private static void CheckKind(BoardDraft board, string kind, IEnumerable<(string Name, Word At)> items)
    {
        var first = new Dictionary<string, Word>();
        foreach ((string name, Word at) in items)
        {
            if (!first.TryAdd(name, at))
            {
                board.Error(at, $"there is already a {kind} {name} (line {first[name].Line})", "give one of them another name");
            }
        }
    }
}
