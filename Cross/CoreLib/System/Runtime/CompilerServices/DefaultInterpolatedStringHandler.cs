using System.Text;

namespace System.Runtime.CompilerServices;

[InterpolatedStringHandler]
public ref struct DefaultInterpolatedStringHandler
{
    private const int HoleLength = 11; // What a hole is guessed to be.

    private readonly IFormatProvider? _provider;
    private Span<char> _text;
    private int _length;

    public DefaultInterpolatedStringHandler(int literalLength, int formattedCount)
    {
        _text = new char[literalLength + (formattedCount * HoleLength)];
    }

    public DefaultInterpolatedStringHandler(int literalLength, int formattedCount, IFormatProvider? provider)
        : this(literalLength, formattedCount) => _provider = provider;

    public DefaultInterpolatedStringHandler(int literalLength, int formattedCount, IFormatProvider? provider, Span<char> initialBuffer)
    {
        _provider = provider;
        _text = initialBuffer;
    }

    public ReadOnlySpan<char> Text => _text[.._length];

    public void AppendLiteral(string value) => Append(value);

    public void AppendFormatted<T>(T value) => Append(InterpolatedText.Of(value, null, _provider));

    public void AppendFormatted<T>(T value, string? format) => Append(InterpolatedText.Of(value, format, _provider));

    public void AppendFormatted<T>(T value, int alignment) => Append(InterpolatedText.Aligned(InterpolatedText.Of(value, null, _provider), alignment));

    public void AppendFormatted<T>(T value, int alignment, string? format) => Append(InterpolatedText.Aligned(InterpolatedText.Of(value, format, _provider), alignment));

    public void AppendFormatted(scoped ReadOnlySpan<char> value) => Append(value);

    public void AppendFormatted(scoped ReadOnlySpan<char> value, int alignment = 0, string? format = null) => Append(InterpolatedText.Aligned(value.ToString(), alignment));

    public void AppendFormatted(string? value) => Append(value);

    public void AppendFormatted(string? value, int alignment = 0, string? format = null) => Append(InterpolatedText.Aligned(value, alignment));

    public void AppendFormatted(object? value, int alignment = 0, string? format = null) => AppendFormatted<object?>(value, alignment, format);

    public override string ToString() => new(_text[.._length]);

    public string ToStringAndClear()
    {
        string text = new(_text[.._length]);
        _text = default;
        _length = 0;
        return text;
    }

    public void Clear()
    {
        _text = default;
        _length = 0;
    }

    private void Append(scoped ReadOnlySpan<char> value)
    {
        int needed = _length + value.Length;
        if (needed > _text.Length)
        {
            Span<char> grown = new char[Math.Max(needed, 2 * _text.Length)];
            _text[.._length].CopyTo(grown);
            _text = grown;
        }

        value.CopyTo(_text[_length..]);
        _length = needed;
    }
}
