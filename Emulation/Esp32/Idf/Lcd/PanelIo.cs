using System;
using System.Linq;
using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Emulation.Esp32;

/// <summary>A panel IO: commands and pixels on their way to a panel.</summary>
internal abstract class PanelIo
{
    private KeptPointer? _context;

    protected PanelIo(IdfCore core, WiredPanel? panel)
    {
        Core = core;
        Panel = panel;
    }

    /// <summary>The panel that hears it, or null.</summary>
    public WiredPanel? Panel { get; }

    public LcdPanelIoHandle Handle { get; set; }

    /// <summary>The panels that were made on it.</summary>
    public int Users { get; set; }

    public bool IsDeleted { get; private set; }

    /// <summary>True while colour transfers are under way.</summary>
    public abstract bool IsTransferring { get; }

    protected IdfCore Core { get; }

    private Pointer32 Callback { get; set; }

    /// <summary>Sends a command with parameters; blocks until it is sent.</summary>
    public abstract EspError Send(string call, int command, ReadOnlySpan<byte> parameters);

    /// <summary>Sends a command and colour data, which are borrowed.</summary>
    public abstract EspError SendColor(string call, int command, Pointer32 color, uint size);

    /// <summary>Sends a command and reads the answer.</summary>
    public abstract EspError Receive(string call, int command, Span<byte> answer);

    public void SetCallback(Pointer32 callback, Pointer32 context)
    {
        Callback = callback;
        _context = new KeptPointer(Core.Heap, context);
    }

    /// <summary>Waits for transfers under way and gives everything back.</summary>
    public void Delete(string call)
    {
        Release(call);
        CheckContext(call);
        IsDeleted = true;
    }

    protected abstract void Release(string call);

    /// <summary>A command or parameter of more than a byte goes with its highest byte first.</summary>
    protected static byte[] BigEndian(int command, int bits) =>
        [.. Enumerable.Range(0, bits / 8).Select(index => (byte)(command >> (bits - 8 - (8 * index))))];

    /// <summary>Whether a colour buffer lies within one allocation; noted where it does not.</summary>
    protected bool IsColor(string call, Pointer32 color, uint size)
    {
        bool isMemory = size == 0 || (size <= int.MaxValue && Core.Heap.IsAllocated(color.Value, (int)size));
        if (!isMemory)
        {
            Core.Contract.Add("lcd.color-memory", call, $"{size} bytes at {color}");
        }

        return isMemory;
    }

    /// <summary>The last part of a colour transfer is done.</summary>
    /// <param name="call">The C function that began it.</param>
    protected void Complete(string call)
    {
        CheckContext(call);
        if (!Callback.IsNull)
        {
            Core.Shims.PutColorTransferDone(new ColorTransferDoneCall { PanelIo = Handle, UserCtx = _context?.Address ?? Pointer32.Null });
        }
    }

    private void CheckContext(string call)
    {
        if (_context is { IsFreed: true })
        {
            Core.Contract.Add("lcd.user-context", call, $"it is {_context}");
        }
    }
}
