namespace DeviceKit.Stack.Http.Headers;

/// <summary>One header: a name and a value, or several values.</summary>
internal readonly struct HttpHeaderEntry
{
    private readonly object _values;

    public HttpHeaderEntry(string name, KnownHeader? known, object values)
    {
        Name = name;
        Known = known;
        _values = values;
    }

    public string Name { get; }

    public KnownHeader? Known { get; }

    public string First => _values as string ?? ((string[])_values)[0];

    public HttpHeaderEntry With(string value)
    {
        string[] values = _values is string single ? [single, value] : [.. (string[])_values, value];
        return new HttpHeaderEntry(Name, Known, values);
    }

    public string Join() => _values as string ?? string.Join(Known?.Separator ?? ", ", (string[])_values);

    public string[] ToArray() => _values is string single ? [single] : (string[])((string[])_values).Clone();
}
