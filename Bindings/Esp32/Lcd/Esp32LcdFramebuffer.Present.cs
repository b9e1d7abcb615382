using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Native;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <content>A present: one band is on the bus, the next one is painted meanwhile.</content>
public sealed partial class Esp32LcdFramebuffer
{
    private BandCutter _bands;
    private IBandPainter? _painter;
    private CancellationToken _cancellationToken;
    private PixelRectangle _paintedBounds;
    private Exception? _failure;
    private bool _isPresenting;
    private bool _hasPainted;
    private bool _isOnBus;
    private bool _isEnding;

    /// <inheritdoc/>
    public void OnColorTransferDone(in ColorTransferDoneCall call)
    {
        if (call.PanelIo == _connection.Io)
        {
            OnSent();
        }
    }

    private void OnSent()
    {
        if (_isOnBus)
        {
            _isOnBus = false;
            Advance();
        }
    }

    private ValueTask Begin(ReadOnlyMemory<PixelRectangle> dirty, IBandPainter painter, CancellationToken cancellationToken)
    {
        if (_isPresenting)
        {
            throw new InvalidOperationException("A present is outstanding already; await it first.");
        }

        // Not with the token: the bands' memory has to be free again before the task ends.
        _completion.Open(CancellationToken.None);
        _isPresenting = true;
        _bands = new BandCutter(dirty, new PixelRectangle(0, 0, Width, Height), BandHeight);
        _painter = painter;
        _cancellationToken = cancellationToken;
        _failure = null;
        _hasPainted = false;
        _isEnding = false;
        ValueTask task = _completion.AsValueTask();
        Advance();
        return task;
    }

    private void Advance()
    {
        while (_isPresenting)
        {
            if (!_hasPainted && !_isEnding)
            {
                _hasPainted = TryPaint();
                _isEnding = !_hasPainted;
            }

            // A painter may have closed the framebuffer.
            if (_isOnBus || !_isPresenting)
            {
                return;
            }

            if (_hasPainted)
            {
                _hasPainted = false;
                Send();
            }
            else
            {
                End();
            }
        }
    }

    /// <summary>Paints the next band; false when there is none, or none is wanted any more.</summary>
    private bool TryPaint()
    {
        try
        {
            if (!_bands.TryNext(out _paintedBounds))
            {
                return false;
            }

            _cancellationToken.ThrowIfCancellationRequested();
            int stride = _controller!.StrideOf(_paintedBounds.Width);
            Span<byte> pixels = _api.Memory.Bytes(_painted, stride * _paintedBounds.Height);
            _painter!.Paint(new FramebufferBand(pixels, stride, _paintedBounds, Format));
            return true;
        }
        catch (Exception e)
        {
            _failure = e;
            return false;
        }
    }

    private void Send()
    {
        try
        {
            _controller!.Send(_paintedBounds, _painted, _other);
        }
        catch (EspException e)
        {
            _failure = e;
            _isEnding = true;

            // Parts of the band may be in the queue still; a command that is none waits for them.
            _ = _api.Lcd.PanelIoTxParam(_connection.Io, -1, default);
            return;
        }

        _isOnBus = true;
        if (_connection.SendsWithinTheCall)
        {
            // In the next turn: between two bands it is others' turn.
            _loop.Post(static state => ((Esp32LcdFramebuffer)state!).OnSent(), this);
        }

        if (_controller.SendsWhatIsPainted)
        {
            (Pointer32 sent, _painted) = (_painted, _other);
            _other = sent;
        }
    }

    private void End()
    {
        _isPresenting = false;
        _painter = null;
        _bands = default;
        _cancellationToken = default;
        if (_failure is { } failure)
        {
            _failure = null;
            _completion.TrySetException(failure);
        }
        else
        {
            _completion.TrySetResult(true);
        }
    }

    /// <summary>Ends a present of a framebuffer that was closed.</summary>
    private void Abandon()
    {
        if (_isPresenting)
        {
            _isOnBus = false;
            _failure = new ObjectDisposedException(nameof(Esp32LcdFramebuffer), "The framebuffer was closed during a present.");
            End();
        }
    }
}
