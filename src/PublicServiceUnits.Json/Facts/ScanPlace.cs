namespace PublicServiceUnits.Json.Facts;

/// <summary>Where a scan stands in a JSON text, and which members it has met in each open object.</summary>
internal sealed class ScanPlace
{
    private readonly Stack<Level> _levels = new();

    public int Depth => _levels.Count;

    public JsonPath Path => _levels.TryPeek(out var level) ? level.Current : JsonPath.Root;

    public bool Enter(string name)
    {
        var level = _levels.Peek();
        level.Current = level.Path.Member(name);
        return level.Names!.Add(name);
    }

    public void NextItem()
    {
        if (_levels.TryPeek(out var level) && level.Names is null)
        {
            level.Current = level.Path.Item(level.Count++);
        }
    }

    public void Open(bool isArray) => _levels.Push(new Level(Path, isArray));

    public void Close() => _levels.Pop();

    private sealed class Level(JsonPath path, bool isArray)
    {
        public JsonPath Path { get; } = path;

        public HashSet<string>? Names { get; } = isArray ? null : new(StringComparer.Ordinal);

        public JsonPath Current { get; set; } = path;

        public int Count { get; set; }
    }
}
