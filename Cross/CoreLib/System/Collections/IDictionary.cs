namespace System.Collections;

public interface IDictionary : ICollection
{
    ICollection Keys { get; }

    ICollection Values { get; }

    bool IsReadOnly { get; }

    bool IsFixedSize { get; }

    object? this[object key] { get; set; }

    bool Contains(object key);

    void Add(object key, object? value);

    void Clear();

    new IDictionaryEnumerator GetEnumerator();

    void Remove(object key);
}
