namespace System.IO;

public class StringReader : TextReader
{
    private readonly string _text;
    private int _position;

    public StringReader(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        _text = s;
    }

    public override int Peek() => _position < _text.Length ? _text[_position] : -1;

    public override int Read() => _position < _text.Length ? _text[_position++] : -1;
}
