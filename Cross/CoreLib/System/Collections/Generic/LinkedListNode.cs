namespace System.Collections.Generic;

public sealed class LinkedListNode<T>
{
    internal LinkedList<T>? _list;
    internal LinkedListNode<T>? _next;
    internal LinkedListNode<T>? _previous;
    private T _value;

    public LinkedListNode(T value) => _value = value;

    public LinkedList<T>? List => _list;

    public LinkedListNode<T>? Next => _next == _list?.First ? null : _next;

    public LinkedListNode<T>? Previous => this == _list?.First ? null : _previous;

    public T Value
    {
        get => _value;
        set => _value = value;
    }

    public ref T ValueRef => ref _value;
}
