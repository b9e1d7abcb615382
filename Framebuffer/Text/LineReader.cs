using System;

namespace DeviceKit.Framebuffer;

/// <summary>Takes a text apart into lines, at line feeds and, where the style wraps, at a width. An empty text has one empty line.</summary>
internal ref struct LineReader
{
    private readonly TextStyle _style;
    private readonly int _width;
    private ReadOnlySpan<char> _rest;
    private bool _done;

    internal LineReader(TextStyle style, ReadOnlySpan<char> text, int width)
    {
        _style = style;
        _width = width;
        _rest = text;
    }

    internal bool Next(out ReadOnlySpan<char> line)
    {
        if (_done)
        {
            line = default;
            return false;
        }

        int feed = _rest.IndexOf('\n');
        line = feed < 0 ? _rest : _rest[..feed];
        int fit = _style.Overflow == TextOverflow.Wrap
            ? Math.Max(1, TextLayout.Fit(_style.Font, line, _width, _style.LetterSpacing))
            : line.Length;
        if (fit < line.Length)
        {
            int space = line[..(fit + 1)].LastIndexOf(' ');
            line = line[..(space > 0 ? space : fit)];
            _rest = _rest[(space > 0 ? space + 1 : fit)..];
            return true;
        }

        _done = feed < 0;
        _rest = _done ? default : _rest[(feed + 1)..];
        return true;
    }
}
