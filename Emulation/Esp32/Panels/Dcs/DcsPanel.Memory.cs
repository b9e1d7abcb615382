using System;
using System.Buffers.Binary;

namespace DeviceKit.Emulation.Esp32;

/// <content>The window and the writing of pixels.</content>
public abstract partial class DcsPanel
{
    private readonly DcsMemory _memory;
    private readonly DcsWindow _window;

    /// <summary>The pixels that were written into the memory.</summary>
    public long PixelsWritten { get; private set; }

    /// <summary>False where pixels behind the window's last one are ignored instead of beginning anew at its first.</summary>
    private protected virtual bool WrapsWindow => true;

    private int LogicalColumns => (MemoryAccessControl & Exchange) != 0 ? _memory.Rows : _memory.Columns;

    private int LogicalRows => (MemoryAccessControl & Exchange) != 0 ? _memory.Columns : _memory.Rows;

    private void SetWindow(PanelCommand command, ReadOnlySpan<byte> parameters, TimeSpan at)
    {
        int first = BinaryPrimitives.ReadUInt16BigEndian(parameters);
        int last = BinaryPrimitives.ReadUInt16BigEndian(parameters[2..]);
        bool isColumns = command.Code == DcsCommands.ColumnAddress;
        int limit = isColumns ? LogicalColumns : LogicalRows;
        if (first > last)
        {
            Report(PanelViolationKind.WindowOutside, at, command, $"the window begins at {first}, behind its end {last}.");
            return;
        }

        if (last >= limit)
        {
            // What lies outside is written to nowhere, as in the controller.
            Report(PanelViolationKind.WindowOutside, at, command, $"{first} to {last} is not in 0 to {limit - 1} with MADCTL {MemoryAccessControl:X2}h.");
        }

        if (isColumns)
        {
            _window.SetColumns(first, last);
        }
        else
        {
            _window.SetRows(first, last);
        }
    }

    private void BeginPixels(PanelCommand command, TimeSpan at)
    {
        Pixels.Restart();
        if (command.Code == DcsCommands.MemoryWrite)
        {
            _window.Restart();
        }

        if (!IsAwake)
        {
            Report(PanelViolationKind.MemoryWriteAsleep, at, command, "came while the controller sleeps; SLPOUT comes first.");
        }
    }

    private void WritePixels(ReadOnlySpan<byte> bytes, TimeSpan at)
    {
        foreach (byte value in bytes)
        {
            if (Pixels.TryPush(value, out uint pixel))
            {
                WritePixel(pixel);
            }
        }
    }

    private void WritePixel(uint pixel)
    {
        if (_window.HasWrapped && !WrapsWindow)
        {
            return;
        }

        // Datasheets, "address control": MV exchanges the pointers, then MX turns the physical column round and MY the physical row.
        bool exchange = (MemoryAccessControl & Exchange) != 0;
        int column = exchange ? _window.Row : _window.Column;
        int row = exchange ? _window.Column : _window.Row;
        if ((uint)column < _memory.Columns && (uint)row < _memory.Rows)
        {
            column = (MemoryAccessControl & ColumnOrder) != 0 ? _memory.Columns - 1 - column : column;
            row = (MemoryAccessControl & RowOrder) != 0 ? _memory.Rows - 1 - row : row;
            _memory[column, row] = pixel;
            PixelsWritten++;
        }

        _window.Advance();
    }
}
