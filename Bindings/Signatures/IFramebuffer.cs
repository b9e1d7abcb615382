using System;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Signatures;

/// <summary>FB: a screen that is painted band by band.</summary>
/// <remarks>
/// <para>A 320 x 240 RGB565 picture is 153,600 bytes, too much beside a network stack in 520 KB: so the surface that is painted may be
/// a band, <see cref="BandHeight"/> rows high. Laws, each a method of <c>DeviceKit.Conformance.FramebufferLaws</c>:</para>
/// <list type="number">
/// <item><see cref="PresentAsync"/> clips each dirty rectangle to the screen, cuts it at the multiples of <see cref="BandHeight"/> and calls the
/// painter once for each piece, top to bottom within a rectangle, rectangles in the order given.</item>
/// <item>On entry the band's pixels hold no promise; the painter sets every one of them. Nothing outside the dirty rectangles changes.</item>
/// <item>Any band height gives the same pixels.</item>
/// <item>The screen shows a presented picture, as a whole or band by band, before the task completes, and keeps it.</item>
/// <item>At most one present is outstanding; a second one throws <see cref="InvalidOperationException"/>.</item>
/// </list>
/// </remarks>
public interface IFramebuffer
{
    /// <summary>The width in pixels.</summary>
    int Width { get; }

    /// <summary>The height in pixels.</summary>
    int Height { get; }

    /// <summary>How a pixel lies in a band.</summary>
    PixelFormat Format { get; }

    /// <summary>The number of rows that are painted at once, 1 up to <see cref="Height"/>.</summary>
    int BandHeight { get; }

    /// <summary>Paints and shows the dirty rectangles.</summary>
    /// <param name="dirty">The rectangles, in screen pixels.</param>
    /// <param name="painter">Called back once a band, on the event loop.</param>
    /// <param name="cancellationToken">Gives up between two bands.</param>
    /// <returns>Completes when the last band has reached the panel and its memory may be used again.</returns>
    ValueTask PresentAsync(ReadOnlyMemory<PixelRectangle> dirty, IBandPainter painter, CancellationToken cancellationToken = default);
}
