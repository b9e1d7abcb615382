using System;
using System.Threading.Tasks;
using DeviceKit.Conformance;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Framebuffer;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Lcd;

/// <summary>A chip with a panel on its pins, the framebuffer over it, and an eye on the glass.</summary>
internal sealed class LcdBench : IFramebufferBench, IDisposable
{
    private Surface? _seen;
    private long _seenAt;

    public LcdBench(LcdModule module, int rotation = 0, int bandHeight = 40, Esp32PanelOptions? options = null)
    {
        Chip = new IdfBench(new EspIdfOptions { Panels = [module.Wire(rotation)], InternalHeap = 512 * 1024 });
        Screen = Chip.Loop.Run(() => Esp32LcdFramebuffer.OpenAsync(Chip.Api, Chip.Loop, Chip.Rings, options ?? module.Options(rotation, bandHeight)));
    }

    public IdfBench Chip { get; }

    public Esp32LcdFramebuffer Screen { get; }

    public WiredPanel Panel => Chip.Idf.Panels[0];

    public PixelRectangle Whole => new(0, 0, Screen.Width, Screen.Height);

    IFramebuffer IFramebufferBench.Subject => Screen;

    public uint Look(int x, int y)
    {
        if (_seen is null || _seenAt != Panel.Panel.BytesReceived)
        {
            _seen = Panel.Picture.Capture().ConvertTo(Screen.Format);
            _seenAt = Panel.Panel.BytesReceived;
        }

        ReadOnlySpan<byte> row = _seen.Row(y);
        return Screen.Format == PixelFormat.Monochrome ? (uint)((row[x >> 3] >> (7 - (x & 7))) & 1) : BitConverter.ToUInt16(row.Slice(x * 2, 2));
    }

    /// <summary>Presents on the application's loop.</summary>
    public void Present(IBandPainter painter, params PixelRectangle[] dirty) => Run(() => Screen.PresentAsync(dirty, painter));

    public void Run(Func<ValueTask> activity) => Chip.Run(activity);

    public void Dispose()
    {
        Screen.Dispose();
        Chip.Dispose();
    }
}
