using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Native;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <summary>FB on an ESP32: an ST7789, ILI9341 or SSD1306 panel behind esp_lcd.</summary>
/// <remarks>
/// Two band buffers in memory that DMA reaches: the painter fills one while the other is on the bus. A buffer is lent to ESP-IDF from the drawing call
/// until its completion is taken from the ring. A present allocates nothing. On SPI no call of a present blocks the task for longer than a few commands
/// take; on I2C each band blocks it until it is sent, so bands there should be low. esp_lcd_panel_ops.h, esp_lcd_panel_io.h.
/// </remarks>
public sealed partial class Esp32LcdFramebuffer : IFramebuffer, IColorTransferReceiver, IDisposable
{
    private readonly Esp32Api _api;
    private readonly Esp32Rings _rings;
    private readonly Esp32PanelOptions _options;
    private readonly EventLoop _loop;
    private readonly Completion<bool> _completion;
    private readonly PanelConnection _connection;
    private PanelController? _controller;
    private Pointer32 _painted;
    private Pointer32 _other;
    private int _bufferSize;
    private bool _isShown;
    private bool _isDisposed;

    private Esp32LcdFramebuffer(Esp32Api api, EventLoop loop, Esp32Rings rings, Esp32PanelOptions options)
    {
        _api = api;
        _rings = rings;
        _options = options;
        _loop = loop;
        _completion = new Completion<bool>(loop);
        _connection = options.IsOnI2c ? new I2cPanelConnection(api) : new SpiPanelConnection(api);
        BandHeight = Math.Min(options.BandHeight, options.Height);
        Format = options.Kind == Esp32PanelKind.Ssd1306 ? PixelFormat.Monochrome : PixelFormat.Rgb565BigEndian;
    }

    /// <inheritdoc/>
    public int Width => _options.Width;

    /// <inheritdoc/>
    public int Height => _options.Height;

    /// <inheritdoc/>
    public PixelFormat Format { get; }

    /// <inheritdoc/>
    public int BandHeight { get; }

    /// <summary>Sets up bus and panel, blackens the screen and lights it.</summary>
    /// <remarks>Takes about 300 ms, of which ESP-IDF's own drivers block the task for 100 to 130.</remarks>
    /// <param name="api">The chip.</param>
    /// <param name="loop">The event loop.</param>
    /// <param name="rings">Where completions come from, which <paramref name="loop"/>'s host empties.</param>
    /// <param name="options">The panel and its wires.</param>
    /// <exception cref="ArgumentException">There is no such panel.</exception>
    /// <exception cref="EspException">ESP-IDF refused, or there is no memory for the buffers; everything was given back.</exception>
    public static async ValueTask<Esp32LcdFramebuffer> OpenAsync(Esp32Api api, EventLoop loop, Esp32Rings rings, Esp32PanelOptions options)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(loop);
        ArgumentNullException.ThrowIfNull(rings);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        var framebuffer = new Esp32LcdFramebuffer(api, loop, rings, options);
        rings.Add(framebuffer);
        try
        {
            await framebuffer.StartAsync(loop.Clock);
        }
        catch
        {
            framebuffer.Dispose();
            throw;
        }

        return framebuffer;
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">A present is outstanding.</exception>
    /// <exception cref="ObjectDisposedException">The framebuffer was closed, before or meanwhile.</exception>
    /// <exception cref="EspException">The panel refused a band: what was shown before stays, and the framebuffer can be used again.</exception>
    public ValueTask PresentAsync(ReadOnlyMemory<PixelRectangle> dirty, IBandPainter painter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(painter);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return Begin(dirty, painter, cancellationToken);
    }

    /// <summary>
    /// Darkens the screen and gives everything back: panel, panel IO, bus, buffers. Waits, blocking, for a band that is on the bus; a present that is
    /// outstanding fails. Idempotent.
    /// </summary>
    public void Dispose()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        _rings.Remove(this);
        Darken();
        _controller?.Close();
        _connection.Close();
        _api.System.HeapCapsFree(_painted);
        _api.System.HeapCapsFree(_other);
        Abandon();
    }

    private async ValueTask StartAsync(IClock clock)
    {
        if (_options.Backlight != GpioNum.Nc)
        {
            SwitchBacklight(isOn: false);
            var pin = new GpioConfig { PinBitMask = 1UL << (int)_options.Backlight, Mode = GpioMode.Output };
            _api.Gpio.ConfigOrThrow(in pin);
        }

        _bufferSize = Format == PixelFormat.Monochrome ? PageMemory.Size : Width * 2 * BandHeight;
        _painted = Allocate();
        _other = Allocate();
        _connection.Open(_options, _bufferSize);

        // A panel IO that was closed may have had the same address, and its last completion may wait in the ring still.
        _rings.DrainTransfers();
        _controller = _options.Kind switch
        {
            Esp32PanelKind.St7789 => new St7789Controller(_api, _options, _connection.Io),
            Esp32PanelKind.Ili9341 => new Ili9341Controller(_api, _options, _connection.Io),
            _ => new Ssd1306Controller(_api, _options, _connection.Io),
        };
        await _controller.StartAsync(clock);
        await PresentAsync(new[] { new PixelRectangle(0, 0, Width, Height) }, new BlankPainter());
        _controller.Show(isOn: true);
        _isShown = true;
        SwitchBacklight(isOn: true);
    }

    private void Darken()
    {
        SwitchBacklight(isOn: false);
        try
        {
            // Before it was shown the controller may be in a reset, or on its way out of one, and may be told nothing.
            if (_isShown)
            {
                _controller!.Show(isOn: false);
            }
        }
        catch (EspException)
        {
            // A panel that hears nothing any more cannot be darkened; everything is given back all the same.
        }
    }

    private Pointer32 Allocate()
    {
        Pointer32 buffer = _api.System.HeapCapsMalloc((uint)_bufferSize, MallocCaps.Dma);
        return buffer.IsNull ? throw new EspException(EspError.NoMem, EspSystemFunctions.HeapCapsMalloc) : buffer;
    }

    private void SwitchBacklight(bool isOn)
    {
        if (_options.Backlight != GpioNum.Nc)
        {
            _ = _api.Gpio.SetLevel(_options.Backlight, isOn == _options.BacklightActiveHigh ? 1u : 0u);
        }
    }
}
